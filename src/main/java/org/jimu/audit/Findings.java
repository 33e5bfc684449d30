package org.jimu.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jimu.audit.Checking.Checked;
import org.jimu.audit.Checking.GroupKey;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Place;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * All that is wrong in a book, kept in step with its edits: only what an edit touches is checked again. For one thread at
 * a time.
 */
public final class Findings {

    // tables that are checked between two looks at the progress
    private static final int CHUNK = 200;
    private static final Comparator<Place> BY_ID = Comparator.comparing(Place::table).thenComparing(Place::subject)
            .thenComparing(Place::key);

    private final boolean haste;
    private Checking checking;
    private final Map<SubjectId, Checked> tables = new LinkedHashMap<>();
    private final Map<SubjectId, List<Finding>> years = new HashMap<>();
    private final Map<GroupKey, TreeSet<Place>> members = new HashMap<>();
    private final Map<GroupKey, List<Finding>> shared = new HashMap<>();
    private final RecentTables recent = new RecentTables();

    private Findings(Book book, FormLibrary forms, boolean haste) {
        this.haste = haste;
        this.checking = new Checking(book, forms);
    }

    /**
     * What is wrong from some subjects down; empty where the listener stopped the work.
     *
     * @param haste whether all processors work at it
     */
    static Optional<Findings> of(Book book, FormLibrary forms, List<SubjectId> tops, boolean haste,
            Audit.Progress progress) {
        var findings = new Findings(book, forms, haste);
        var all = tops.stream().flatMap(top -> Checking.tablesBelow(book, top)).toList();
        for (var from = 0; from < all.size(); from += CHUNK) {
            if (!progress.step(from, all.size())) {
                return Optional.empty();
            }
            findings.checkTables(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        findings.checkYears(all);
        findings.members.keySet().forEach(findings::checkGroup);
        progress.step(all.size(), all.size());
        return Optional.of(findings);
    }

    /** The book to which these belong. */
    public Book book() {
        return checking.book();
    }

    /** The projects and years, in the order in which they were checked. */
    public Set<SubjectId> tables() {
        return Set.copyOf(tables.keySet());
    }

    /** All findings, table by table in the order of the tree. */
    public List<Finding> all() {
        return Checking.tablesBelow(book(), SubjectId.BOOK).filter(tables::containsKey)
                .flatMap(table -> of(table).stream()).toList();
    }

    /** What is wrong in the table of a project or year, from top to bottom. */
    public List<Finding> of(SubjectId table) {
        if (!tables.containsKey(table) || book().find(table).isEmpty()) {
            return List.of();
        }
        var checked = tables.get(table);
        var year = book().enclosing(table, SubjectKind.YEAR).orElseThrow().id();
        var between = Stream.concat(years.getOrDefault(year, List.of()).stream(),
                checked.memberships().stream().map(member -> member.group()).distinct()
                        .flatMap(group -> shared.getOrDefault(group, List.of()).stream()));
        var rows = book().get(table).children();
        return Stream.concat(checked.own().stream(), between.filter(finding -> finding.table().equals(table)))
                .sorted(Comparator.comparingInt(finding -> rows.indexOf(finding.subject()))).toList();
    }

    /**
     * Takes in a change of the book.
     *
     * @return the tables of which the findings may be others now, those that are gone too
     */
    public Set<SubjectId> follow(Edit edit, Book after) {
        var touched = TouchedTables.of(edit, book(), after);
        checking = checking.after(after);
        var affected = new HashSet<>(touched.tables());
        var groups = new LinkedHashSet<GroupKey>();
        for (var table : touched.tables()) {
            groups.addAll(leave(table));
        }
        var there = touched.tables().stream().filter(table -> after.find(table).isPresent()).toList();
        checkTables(there);
        there.forEach(table -> tables.get(table).memberships().forEach(member -> groups.add(member.group())));
        for (var year : touched.years()) {
            affected.addAll(tablesOf(years.remove(year)));
        }
        recent.forget(touched.tables());
        touched.years().stream().flatMap(year -> after.find(year).stream())
                .filter(subject -> subject.kind() == SubjectKind.YEAR)
                .forEach(year -> years.put(year.id(), checking.year(year, recent.of(year.id()))));
        touched.years().forEach(year -> affected.addAll(tablesOf(years.get(year))));
        for (var group : groups) {
            affected.addAll(tablesOf(shared.remove(group)));
            checkGroup(group);
            affected.addAll(tablesOf(shared.get(group)));
        }
        return affected;
    }

    private static Set<SubjectId> tablesOf(Collection<Finding> findings) {
        var found = new HashSet<SubjectId>();
        Optional.ofNullable(findings).ifPresent(all -> all.forEach(finding -> found.add(finding.table())));
        return found;
    }

    /** Takes a table out of its groups. */
    private Set<GroupKey> leave(SubjectId table) {
        var groups = new LinkedHashSet<GroupKey>();
        Optional.ofNullable(tables.remove(table)).ifPresent(was -> was.memberships().forEach(member -> {
            members.get(member.group()).remove(member.place());
            groups.add(member.group());
        }));
        return groups;
    }

    private void checkTables(List<SubjectId> some) {
        var now = checking;
        var checked = (haste ? some.parallelStream() : some.stream()).map(table -> now.table(now.book().get(table)))
                .toList();
        for (var i = 0; i < some.size(); i++) {
            tables.put(some.get(i), checked.get(i));
            checked.get(i).memberships().forEach(member -> members
                    .computeIfAbsent(member.group(), any -> new TreeSet<>(BY_ID)).add(member.place()));
        }
    }

    private void checkYears(Collection<SubjectId> some) {
        var now = checking;
        var there = some.stream().flatMap(id -> now.book().find(id).stream())
                .filter(subject -> subject.kind() == SubjectKind.YEAR).toList();
        var checked = (haste ? there.parallelStream() : there.stream()).map(year -> now.year(year, new HashMap<>()))
                .toList();
        for (var i = 0; i < there.size(); i++) {
            years.put(there.get(i).id(), checked.get(i));
        }
    }

    private void checkGroup(GroupKey group) {
        var places = new ArrayList<>(members.getOrDefault(group, new TreeSet<>(BY_ID)));
        if (places.isEmpty()) {
            members.remove(group);
        }
        var found = checking.group(group, places);
        if (!found.isEmpty()) {
            shared.put(group, found);
        }
    }
}
