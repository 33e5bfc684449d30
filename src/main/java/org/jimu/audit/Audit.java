package org.jimu.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.YearRule;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;

/** Asks all rules. */
public final class Audit {

    private static final List<Rule> RULES = Arrays.stream(Family.values()).flatMap(family -> family.rules().stream())
            .toList();

    static final List<TableRule> TABLE_RULES = only(TableRule.class);
    static final List<YearRule> YEAR_RULES = only(YearRule.class);
    static final List<GroupRule> GROUP_RULES = only(GroupRule.class);

    private Audit() {
    }

    /** Hears how far long work is. */
    @FunctionalInterface
    public interface Progress {
        /** Whether to go on. */
        boolean step(int done, int total);
    }

    /** All rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The projects and years from a subject down, in the order of the tree: what has a table of its own. */
    public static List<SubjectId> tables(Book book, SubjectId top) {
        return Checking.tablesBelow(book, top).toList();
    }

    private static <R extends Rule> List<R> only(Class<R> kind) {
        return RULES.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * What is wrong in one table by itself, what was dismissed too.
     *
     * @param table a project, or a year with its whole-department table
     */
    public static List<Finding> check(Book book, FormLibrary forms, SubjectId table) {
        return new Checking(book, forms).table(book.get(table)).own();
    }

    /** What is wrong in a year of a department: in its own table, in its projects and between them. */
    public static List<Finding> checkYear(Book book, FormLibrary forms, SubjectId year) {
        return Findings.of(book, forms, List.of(year), true, (done, total) -> true).orElseThrow().all();
    }

    /** What is wrong in the book; empty where the listener stopped the work. */
    public static Optional<Findings> checkBook(Book book, FormLibrary forms, Progress progress) {
        return Findings.of(book, forms, List.of(SubjectId.BOOK), true, progress);
    }

    /** The same beside other work, to which the other processors are left. */
    public static Optional<Findings> checkBookBeside(Book book, FormLibrary forms, Progress progress) {
        return Findings.of(book, forms, List.of(SubjectId.BOOK), false, progress);
    }
}
