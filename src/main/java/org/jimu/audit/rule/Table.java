package org.jimu.audit.rule;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.form.Taxonomy.SecondLevel;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The table of a project, or the whole-department table of a year, as rules see it: read once, asked by many. */
public final class Table {

    private static final Reading<String> BARE_NAME = new Reading<>(table -> Likeness.bare(table.name()));
    private static final Reading<List<Subject>> ROWS = new Reading<>(
            table -> table.book.children(table.subject.id()).filter(child -> child.kind().isRow()).toList());
    private static final Reading<Map<SubjectKind, List<Subject>>> ROWS_BY_KIND = new Reading<>(
            table -> table.rows().stream().collect(Collectors.groupingBy(Subject::kind)));
    private static final Reading<List<Indicator>> INDICATORS = new Reading<>(
            table -> table.rows(SubjectKind.INDICATOR).stream().map(Indicator::new).toList());
    private static final Reading<Map<Kind, List<Indicator>>> BY_KIND = new Reading<>(
            table -> table.indicators().stream().collect(Collectors.groupingBy(Indicator::kind)));
    private static final Reading<List<Indicator>> USED = new Reading<>(
            table -> table.indicators().stream().filter(row -> !row.isUnused()).toList());
    private static final Reading<List<Indicator>> ANNUAL = new Reading<>(
            table -> table.used().stream().filter(Indicator::isAnnual).toList());
    private static final Reading<List<PlacedText>> ANNUAL_GOALS = new Reading<>(Table::readAnnualGoals);

    private final Book book;
    private final Subject subject;
    private final TableForm form;
    // read when first asked for: rules for a year look at few rows
    private final Map<Reading<?>, Object> known = new IdentityHashMap<>();

    public Table(Book book, Subject subject, TableForm form) {
        this.book = book;
        this.subject = subject;
        this.form = form;
    }

    public Book book() {
        return book;
    }

    /** The project or year. */
    public Subject subject() {
        return subject;
    }

    public TableForm form() {
        return form;
    }

    public boolean isProject() {
        return subject.kind() == SubjectKind.PROJECT;
    }

    /** The fiscal year to which the table belongs. */
    public Subject year() {
        return isProject() ? book.get(subject.parent()) : subject;
    }

    public Subject department() {
        return book.get(year().parent());
    }

    /** The name of the project; empty for a whole-department table. */
    public String name() {
        return subject.text(StandardFields.PROJECT_NAME);
    }

    /** The name as names are compared; see {@link Likeness#bare}. */
    public String bareName() {
        return known(BARE_NAME);
    }

    /** All indicators, in order, blank rows too. */
    public List<Indicator> indicators() {
        return known(INDICATORS);
    }

    /** The indicators of a kind, in order, blank rows too. */
    public List<Indicator> indicators(Kind kind) {
        return known(BY_KIND).getOrDefault(kind, List.of());
    }

    /** The indicators that do not say that there is none. */
    public List<Indicator> used() {
        return known(USED);
    }

    /** Those of the year: what a budget of the year is compared with. */
    public List<Indicator> annual() {
        return known(ANNUAL);
    }

    /** What is demanded of the second level of a row (必填量化 …): by this table, else by its form; empty for nothing. */
    public String mark(Indicator row) {
        return row.row().fields().get(StandardFields.INDICATOR_MARK)
                .orElseGet(() -> form.taxonomy().find(row.level1(), row.level2()).map(SecondLevel::mark).orElse(""));
    }

    /** The rows of a kind, in order. */
    public List<Subject> rows(SubjectKind kind) {
        return known(ROWS_BY_KIND).getOrDefault(kind, List.of());
    }

    /** All rows, in order. */
    public List<Subject> rows() {
        return known(ROWS);
    }

    /** What can be read from the table, read when first asked for. */
    @SuppressWarnings("unchecked")
    public <T> T known(Reading<T> reading) {
        var there = (T) known.get(reading);
        if (there == null) {
            // one reading may ask for another
            there = reading.of(this);
            known.put(reading, there);
        }
        return there;
    }

    /** The fiscal year as a number; empty where it is none. */
    public Optional<Integer> fiscalYear() {
        return year().fields().get(StandardFields.YEAR).flatMap(Numeral::number).map(BigDecimal::intValue);
    }

    /** The exact amount in a field of the project or year; empty where it is blank or no amount. */
    public Optional<Money> money(Field<Amount> field) {
        return subject.fields().get(field).flatMap(Amount::money);
    }

    /** A text of the table with its place. */
    public record PlacedText(Place place, String text) {}

    /** The filled texts of a field of all rows of a kind. */
    public List<PlacedText> texts(SubjectKind kind, Field<String> field) {
        return rows(kind).stream().filter(row -> !row.text(field).isBlank())
                .map(row -> new PlacedText(at(row, field), row.text(field))).toList();
    }

    /** The filled text of a field of the project or year; none where it is blank. */
    public List<PlacedText> text(Field<String> field) {
        return subject.text(field).isBlank() ? List.of() : List.of(new PlacedText(at(field), subject.text(field)));
    }

    /** The goals of the year, whether they stand in one text or in a list. */
    public List<PlacedText> annualGoals() {
        return known(ANNUAL_GOALS);
    }

    private List<PlacedText> readAnnualGoals() {
        var listed = rows(SubjectKind.GOAL).stream()
                .filter(row -> !row.text(StandardFields.GOAL_HORIZON).equals("period"))
                .filter(row -> !row.text(StandardFields.GOAL_TEXT).isBlank())
                .map(row -> new PlacedText(at(row, StandardFields.GOAL_TEXT), row.text(StandardFields.GOAL_TEXT)));
        return Stream.concat(text(StandardFields.PROJECT_ANNUAL_GOAL).stream(), listed).toList();
    }

    /** A field of the project or year itself. */
    public Place at(Field<?> field) {
        return at(subject, field);
    }

    /** A field of a row. */
    public Place at(Subject row, Field<?> field) {
        return new Place(subject.id(), row.id(), field.key());
    }

    /** A field of an indicator. */
    public Place at(Indicator indicator, Field<?> field) {
        return at(indicator.row(), field);
    }
}
