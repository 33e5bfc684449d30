package org.jimu.desk.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.UnknownForm;
import org.jimu.desk.code.Paper.Difference;
import org.jimu.desk.code.Paper.Name;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.desk.code.PrintedTable.Kind;
import org.jimu.desk.code.Versions.Version;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;
import org.jimu.sheet.CellRange;
import org.jimu.store.HistoryEntry;

/**
 * Tells by its check code which version of a table a paper shows, and whether the data has changed since.
 *
 * @param desk  where the book is open; its history tells the versions
 * @param forms on which the table may have been printed
 */
public record PaperCheck(Desk desk, FormLibrary forms) {

    /** A way to put the table of a book on a form. */
    private interface Setting extends Function<Book, Optional<Document>> {
    }

    /**
     * Looks the paper up, beside the window's thread: it may be long ago.
     *
     * @return empty where the listener stopped the work
     */
    public Optional<Paper> of(CheckCode code, Progress progress) {
        return Versions.of(code.table(), desk, progress).flatMap(versions -> of(code, versions, progress));
    }

    private Optional<Paper> of(CheckCode code, Versions versions, Progress progress) {
        var table = code.table();
        var name = Stream.concat(versions.counting().stream(), versions.takenBack().stream())
                .flatMap(version -> name(table, version.book()).stream()).findFirst();
        if (name.isEmpty()) {
            return Optional
                    .of(new Paper(table, name, Standing.NO_TABLE, Optional.empty(), Optional.empty(), List.of()));
        }
        for (var setting : settings(table)) {
            if (!progress.step(0, 0)) {
                return Optional.empty();
            }
            var found = counting(code, name, versions.counting(), setting)
                    .or(() -> takenBack(code, name, versions, setting));
            if (found.isPresent()) {
                return found;
            }
        }
        var standing = isThere(table) ? Standing.OTHER_DATA : Standing.DELETED;
        return Optional.of(new Paper(table, name, standing, Optional.empty(), Optional.empty(), List.of()));
    }

    /** First the form that the book names, then all others that could have been asked for. */
    private List<Setting> settings(PrintedTable table) {
        var settings = new ArrayList<Setting>();
        settings.add(book -> table.document(book, forms));
        forms.forms().values().forEach(form -> settings.add(book -> table.document(book, form)));
        return settings;
    }

    private Optional<Paper> counting(CheckCode code, Optional<Name> name, List<Version> versions, Setting setting) {
        for (var at = 0; at < versions.size(); at++) {
            if (shows(code, versions.get(at), setting)) {
                var standing = at == 0 ? Standing.SAME : isThere(code.table()) ? Standing.CHANGED : Standing.DELETED;
                var changed = at == 0 ? Optional.<HistoryEntry>empty() : versions.get(at - 1).made();
                return Optional.of(new Paper(code.table(), name(code.table(), versions.get(at).book()).or(() -> name),
                        standing, made(code, versions, at, setting), changed,
                        differences(versions.get(at), setting)));
            }
        }
        return Optional.empty();
    }

    /** Of edits that left the data as they were, such as of states, the one before them counts. */
    private Optional<HistoryEntry> made(CheckCode code, List<Version> versions, int first, Setting setting) {
        var last = first;
        while (last + 1 < versions.size() && shows(code, versions.get(last + 1), setting)) {
            last++;
        }
        return versions.get(last).made();
    }

    private Optional<Paper> takenBack(CheckCode code, Optional<Name> name, Versions versions, Setting setting) {
        return versions.takenBack().stream().filter(version -> shows(code, version, setting)).findFirst()
                .map(version -> new Paper(code.table(), name(code.table(), version.book()).or(() -> name),
                        isThere(code.table()) ? Standing.TAKEN_BACK : Standing.DELETED, version.made(),
                        Optional.empty(), differences(version, setting)));
    }

    private static boolean shows(CheckCode code, Version version, Setting setting) {
        try {
            return setting.apply(version.book()).filter(document -> CheckCode.data(document.sheet()) == code.data())
                    .isPresent();
        } catch (UnknownForm _) {
            // the book named a form then that is not there any more; others are tried
            return false;
        }
    }

    private boolean isThere(PrintedTable table) {
        return name(table, desk.book()).isPresent();
    }

    private static Optional<Name> name(PrintedTable table, Book book) {
        return book.find(table.subject()).filter(found -> table.kind().isOf(found.kind()))
                .flatMap(found -> book.enclosing(found.id(), SubjectKind.YEAR).map(year -> new Name(
                        table.kind() == Kind.SUMMARY
                                ? book.root().text(StandardFields.BOOK_NAME)
                                : book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME),
                        year.text(StandardFields.YEAR),
                        found.kind() == SubjectKind.PROJECT ? found.text(StandardFields.PROJECT_NAME) : "")));
    }

    private List<Difference> differences(Version version, Setting setting) {
        try {
            var was = cells(setting.apply(version.book()));
            var is = cells(setting.apply(desk.book()));
            var addresses = new LinkedHashSet<>(was.keySet());
            addresses.addAll(is.keySet());
            return is.isEmpty()
                    ? List.of()
                    : addresses.stream().flatMap(address -> difference(
                            Optional.ofNullable(was.get(address)), Optional.ofNullable(is.get(address))).stream())
                            .toList();
        } catch (UnknownForm _) {
            // the form that the book names now is not there, so nothing can be shown on it
            return List.of();
        }
    }

    /** What a cell shows. */
    private record Shown(SubjectId subject, String key, String text) {}

    private static Map<String, Shown> cells(Optional<Document> document) {
        var cells = new LinkedHashMap<String, Shown>();
        document.ifPresent(one -> CellRange.all(one.sheet()).map(CellRange.At::cell)
                .forEach(cell -> cell.binding().ifPresent(binding -> cells.putIfAbsent(binding.address(),
                        new Shown(binding.subject(), ShownData.key(binding), cell.text().strip())))));
        return cells;
    }

    private static Optional<Difference> difference(Optional<Shown> was, Optional<Shown> is) {
        var before = was.map(Shown::text).orElse("");
        var now = is.map(Shown::text).orElse("");
        return before.equals(now)
                ? Optional.empty()
                : was.or(() -> is)
                        .map(one -> new Difference(one.subject(), one.key(), before, now));
    }
}
