package org.jimu.ui.tree;

import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.control.TreeItem;

import org.jimu.audit.Audit;
import org.jimu.desk.Totals;
import org.jimu.desk.Wording;
import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * Makes the lines of the tree from a book.
 *
 * @param texts for the lines of tables and lists
 */
record TreeLines(Texts texts) {

    private static final int DECIMALS = 2;

    TreeItem<BookEntry> of(Book book, String filter, Set<SubjectId> collapsed) {
        var root = item(book.root(), Shows.BOOK, book.root().text(StandardFields.BOOK_NAME), "");
        book.children(SubjectId.BOOK, SubjectKind.DEPARTMENT)
                .forEach(department -> addDepartment(root, book, department, filter, collapsed));
        return root;
    }

    private void addDepartment(TreeItem<BookEntry> above, Book book, Subject department, String filter,
            Set<SubjectId> collapsed) {
        var name = department.text(StandardFields.DEPARTMENT_NAME);
        var inside = name.contains(filter) ? "" : filter;
        var line = item(department, Shows.DEPARTMENT, name, "");
        book.children(department.id()).forEach(child -> {
            switch (child.kind()) {
                case DEPARTMENT -> addDepartment(line, book, child, inside, collapsed);
                case YEAR -> addYear(line, book, child, inside, collapsed);
                default -> throw new IllegalStateException("not below a department: " + child.kind());
            }
        });
        if (inside.isEmpty() || !line.getChildren().isEmpty()) {
            line.setExpanded(!collapsed.contains(department.id()) || !filter.isEmpty());
            above.getChildren().add(line);
        }
    }

    private void addYear(TreeItem<BookEntry> above, Book book, Subject year, String filter, Set<SubjectId> collapsed) {
        var total = Totals.of(book, year.id()).total().print(MoneyUnit.WAN_YUAN, DECIMALS);
        var line = item(year, Shows.YEAR, texts.get("tree.year", year.text(StandardFields.YEAR)), total);
        if (filter.isEmpty()) {
            line.getChildren().add(item(year, Shows.DEPARTMENT_TABLE, texts.get("tree.departmentTable"), ""));
            line.getChildren().add(item(year, Shows.LIST, texts.get("tree.list"), ""));
        }
        for (var project : book.children(year.id(), SubjectKind.PROJECT)) {
            if (matches(project, filter)) {
                line.getChildren().add(new TreeItem<>(new BookEntry(project.id(), Shows.PROJECT,
                        project.text(StandardFields.PROJECT_NAME), amount(project), wrong(book, project))));
            }
        }
        if (filter.isEmpty() || !line.getChildren().isEmpty()) {
            line.setExpanded(!collapsed.contains(year.id()) || !filter.isEmpty());
            above.getChildren().add(line);
        }
    }

    private static boolean matches(Subject project, String filter) {
        return project.text(StandardFields.PROJECT_NAME).contains(filter)
                || project.text(StandardFields.PROJECT_CODE).contains(filter)
                || project.text(StandardFields.BUDGET_TOTAL).startsWith(filter);
    }

    private String wrong(Book book, Subject project) {
        var wording = new Wording(texts.locale());
        return Audit.check(book, project).stream().map(wording::finding).collect(Collectors.joining("\n"));
    }

    private static String amount(Subject project) {
        return project.fields().get(StandardFields.BUDGET_TOTAL).flatMap(amount -> amount.money())
                .map(money -> money.print(MoneyUnit.WAN_YUAN, DECIMALS)).orElse("");
    }

    private static TreeItem<BookEntry> item(Subject subject, Shows shows, String name, String amount) {
        return new TreeItem<>(new BookEntry(subject.id(), shows, name, amount, ""));
    }
}
