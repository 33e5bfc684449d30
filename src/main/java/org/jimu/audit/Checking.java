package org.jimu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableForm;
import org.jimu.audit.rule.Year;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Asks the rules about one state of a book. May be used by several threads. */
final class Checking {

    private final Book book;
    private final FormLibrary forms;
    private final Map<String, TableForm> tableForms;

    Checking(Book book, FormLibrary forms) {
        this(book, forms, new ConcurrentHashMap<>());
    }

    private Checking(Book book, FormLibrary forms, Map<String, TableForm> tableForms) {
        this.book = book;
        this.forms = forms;
        this.tableForms = tableForms;
    }

    /** Asks about the book as it is after an edit. */
    Checking after(Book changed) {
        // the book's own fields say which rules are on
        return changed.root().equals(book.root())
                ? new Checking(changed, forms, tableForms)
                : new Checking(changed, forms);
    }

    /** A rule and what places have in common for it. */
    record GroupKey(GroupRule rule, String key) {}

    /** A place that belongs to a group. */
    record Membership(GroupKey group, Place place) {}

    /**
     * What was found out about one table.
     *
     * @param own         what is wrong in it by itself
     * @param memberships the groups to which it belongs
     */
    record Checked(List<Finding> own, List<Membership> memberships) {}

    Book book() {
        return book;
    }

    /** A project's table, or the whole-department table of a year. */
    Checked table(Subject subject) {
        var table = read(subject);
        var settings = table.form().settings();
        var own = new ArrayList<Finding>();
        for (var rule : Audit.TABLE_RULES) {
            if (settings.isOn(rule)) {
                rule.check(table).forEach(finding -> settled(finding, table.form()).ifPresent(own::add));
            }
        }
        var memberships = Audit.GROUP_RULES.stream().filter(settings::isOn).flatMap(rule -> rule.members(table)
                .map(member -> new Membership(new GroupKey(rule, member.key()), member.place())));
        return new Checked(own, memberships.toList());
    }

    /**
     * What is wrong between the tables of a year.
     *
     * @param known tables of its projects that were read before; those that are not there are added
     */
    List<Finding> year(Subject subject, Map<SubjectId, Table> known) {
        var year = new Year(read(subject), book.children(subject.id(), SubjectKind.PROJECT).stream()
                .map(project -> known.computeIfAbsent(project.id(), any -> read(project))).toList());
        return settled(Audit.YEAR_RULES.stream().flatMap(rule -> rule.check(year).stream()));
    }

    /** What is wrong among places that have something in common. */
    List<Finding> group(GroupKey group, List<Place> members) {
        return members.size() < 2
                ? List.of()
                : settled(group.rule().check(new GroupRule.Group(book, group.key(), members)).stream());
    }

    private Table read(Subject subject) {
        return new Table(book, subject, form(subject));
    }

    private TableForm form(Subject table) {
        var form = forms.ofTable(book, table);
        return tableForms.computeIfAbsent(form.map(Form::id).orElse(""),
                any -> TableForm.of(form, book.root(), forms.words()));
    }

    /** As the form and the book want them, with the reason of those that were dismissed. */
    private List<Finding> settled(Stream<Finding> found) {
        return found.flatMap(finding -> settled(finding, form(book.get(finding.table()))).stream()).toList();
    }

    private Optional<Finding> settled(Finding finding, TableForm form) {
        var reason = Dismissal.reason(book, finding);
        return form.settings().severity(finding)
                .map(severity -> severity == finding.severity() && reason.isEmpty()
                        ? finding
                        : finding.as(severity).dismissed(reason));
    }

    /** The year and the projects from a subject down, in order. */
    static Stream<SubjectId> tablesBelow(Book book, SubjectId top) {
        var at = book.get(top);
        return switch (at.kind()) {
            case PROJECT -> Stream.of(top);
            case YEAR -> Stream.concat(Stream.of(top),
                    book.children(top).filter(child -> child.kind() == SubjectKind.PROJECT).map(Subject::id));
            case BOOK, DEPARTMENT -> at.children().stream().flatMap(child -> tablesBelow(book, child));
            default -> Stream.empty();
        };
    }
}
