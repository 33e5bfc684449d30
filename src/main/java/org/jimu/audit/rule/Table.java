package org.jimu.audit.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private final Book book;
    private final Subject subject;
    private final TableForm form;
    // read when first asked for: rules for a year look at few rows
    private Optional<List<Subject>> rows = Optional.empty();
    private Optional<List<Indicator>> indicators = Optional.empty();
    // what several rules find out from the rows, found out once
    private final Map<Class<?>, List<?>> known = new HashMap<>();
    private Optional<List<Indicator>> used = Optional.empty();

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

    /** All indicators, in order, blank rows too. */
    public List<Indicator> indicators() {
        var known = indicators
                .orElseGet(() -> rows(SubjectKind.INDICATOR).stream().map(Indicator::new).toList());
        indicators = Optional.of(known);
        return known;
    }

    /** The indicators that do not say that there is none. */
    public List<Indicator> used() {
        var known = used.orElseGet(() -> indicators().stream().filter(row -> !row.isUnused()).toList());
        used = Optional.of(known);
        return known;
    }

    /** Those of the year: what a budget of the year is compared with. */
    public List<Indicator> annual() {
        return used().stream().filter(Indicator::isAnnual).toList();
    }

    /** What is demanded of the second level of a row (必填量化 …): by this table, else by its form; empty for nothing. */
    public String mark(Indicator row) {
        return row.row().fields().get(StandardFields.INDICATOR_MARK)
                .orElseGet(() -> form.taxonomy().find(row.level1(), row.level2()).map(SecondLevel::mark).orElse(""));
    }

    /** The rows of a kind, in order. */
    public List<Subject> rows(SubjectKind kind) {
        return rows().stream().filter(row -> row.kind() == kind).toList();
    }

    /** All rows, in order. */
    public List<Subject> rows() {
        var all = rows.orElseGet(() -> book.children(subject.id()).filter(child -> child.kind().isRow()).toList());
        rows = Optional.of(all);
        return all;
    }

    /** What can be read from the table, read when first asked for. */
    @SuppressWarnings("unchecked")
    <T> List<T> once(Class<T> kind, Function<Table, List<T>> reader) {
        return (List<T>) known.computeIfAbsent(kind, any -> reader.apply(this));
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
