package org.jimu.desk.tree;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jimu.edit.Edit;
import org.jimu.form.ProjectNumbers;
import org.jimu.edit.SubtreeCopy;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Edits of the tree: departments, years and projects moved, copied, deleted and sorted; one edit for what is done at once.
 * Running numbers of projects follow.
 */
public final class TreeEdits {

    private TreeEdits() {
    }

    /** Whether copies of all the subjects fit into the place. */
    public static boolean canCopy(Book book, List<SubjectId> subjects, TreePlace place) {
        var parent = book.find(place.parent());
        return !subjects.isEmpty() && parent.isPresent() && subjects.stream().allMatch(
                id -> book.find(id).filter(one -> one.kind().fitsUnder(parent.get().kind())).isPresent());
    }

    /** Whether all the subjects fit into the place; not into themselves. */
    public static boolean canMove(Book book, List<SubjectId> subjects, TreePlace place) {
        return canCopy(book, subjects, place) && !isInside(book, place.parent(), subjects);
    }

    private static boolean isInside(Book book, SubjectId id, List<SubjectId> subjects) {
        var at = book.get(id);
        while (at.kind() != SubjectKind.BOOK && !subjects.contains(at.id())) {
            at = book.get(at.parent());
        }
        return subjects.contains(at.id());
    }

    /** The subjects moved to a place, in their order; empty where they stand there already. */
    public static Optional<Edit> move(Book book, List<SubjectId> subjects, TreePlace place) {
        var children = new ArrayList<>(book.get(place.parent()).children());
        var next = place.before();
        while (next.isPresent() && subjects.contains(next.get())) {
            next = following(children, next.get());
        }
        var wanted = new ArrayList<>(children);
        wanted.removeAll(subjects);
        wanted.addAll(next.map(wanted::indexOf).orElse(wanted.size()), subjects);
        return arranged(book, place.parent(), wanted)
                .map(moves -> ProjectNumbers.following(book, new Edit.Batch("history.moveLines", moves)));
    }

    private static Optional<SubjectId> following(List<SubjectId> siblings, SubjectId sibling) {
        var next = siblings.indexOf(sibling) + 1;
        return next < siblings.size() ? Optional.of(siblings.get(next)) : Optional.empty();
    }

    /** The moves that give a parent the wanted children, who may stand elsewhere before. */
    private static Optional<List<Edit>> arranged(Book book, SubjectId parent, List<SubjectId> wanted) {
        var now = new ArrayList<>(book.get(parent).children());
        var moves = new ArrayList<Edit>();
        for (var index = 0; index < wanted.size(); index++) {
            var id = wanted.get(index);
            if (index < now.size() && now.get(index).equals(id)) {
                continue;
            }
            var passing = index + 1 < now.size() && now.get(index + 1).equals(id)
                    && wanted.indexOf(now.get(index)) > index + 1;
            if (passing) {
                // shorter to take the one out of the way that goes further down
                var passed = now.remove(index);
                var to = Math.min(wanted.indexOf(passed), now.size());
                now.add(to, passed);
                moves.add(new Edit.Move(passed, parent, to));
            }
            if (!passing || !now.get(index).equals(id)) {
                now.remove(id);
                now.add(index, id);
                moves.add(new Edit.Move(id, parent, index));
            }
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves);
    }

    /** The place of siblings of one kind behind the one they pass; empty where there is none to pass. */
    public static Optional<TreePlace> step(Book book, List<SubjectId> subjects, boolean down) {
        var found = subjects.stream().flatMap(id -> book.find(id).stream()).toList();
        if (found.isEmpty() || found.stream().map(one -> List.of(one.parent(), one.kind())).distinct().count() > 1) {
            return Optional.empty();
        }
        var parent = found.getFirst().parent();
        var siblings = book.children(parent, found.getFirst().kind()).stream().map(Subject::id).toList();
        var passed = down
                ? siblings.indexOf(found.getLast().id()) + 1
                : siblings.indexOf(found.getFirst().id()) - 1;
        if (passed < 0 || passed >= siblings.size()) {
            return Optional.empty();
        }
        return Optional.of(new TreePlace(parent, down
                ? following(book.get(parent).children(), siblings.get(passed))
                : Optional.of(siblings.get(passed))));
    }

    /**
     * Copies and the edit that puts them into the book.
     *
     * @param tops the copies themselves
     */
    public record Copies(Edit edit, List<SubjectId> tops) {}

    /**
     * Copies with all below them. A copy beside its original has another name.
     *
     * @param copyName how a copy is called
     */
    public static Copies copy(Book book, List<SubjectId> subjects, TreePlace place, UnaryOperator<String> copyName) {
        var nextId = book.nextId();
        var parent = book.get(place.parent());
        var index = place.before().map(parent.children()::indexOf).orElse(parent.children().size());
        var edits = new ArrayList<Edit>();
        var tops = new ArrayList<SubjectId>();
        for (var original : subjects) {
            var subtree = book.subtree(original);
            var copies = new ArrayList<>(SubtreeCopy.of(subtree, place.parent(), nextId).stream()
                    .map(copy -> copy.withFields(StandardFields.withoutState(copy.fields()))).toList());
            nextId += copies.size();
            if (subtree.getFirst().parent().equals(place.parent())) {
                copies.set(0, renamed(copies.getFirst(), copyName));
            }
            edits.add(new Edit.Insert(copies, index++));
            tops.add(copies.getFirst().id());
        }
        return new Copies(ProjectNumbers.following(book, new Edit.Batch("history.copyLines", edits)), tops);
    }

    private static Subject renamed(Subject copy, UnaryOperator<String> copyName) {
        return switch (copy.kind()) {
            case DEPARTMENT -> with(copy, StandardFields.DEPARTMENT_NAME, copyName);
            case PROJECT -> with(copy, StandardFields.PROJECT_NAME, copyName);
            default -> copy;
        };
    }

    private static Subject with(Subject copy, Field<String> field, UnaryOperator<String> copyName) {
        return copy.withFields(copy.fields().with(field, copyName.apply(copy.text(field))));
    }

    /** The subjects deleted with all below them. */
    public static Edit delete(Book book, List<SubjectId> subjects) {
        return ProjectNumbers.following(book, new Edit.Batch("history.delete",
                subjects.stream().<Edit>map(Edit.Remove::new).toList()));
    }

    /** The children of a kind in another order; empty where they stand so already. */
    public static Optional<Edit> sort(Book book, SubjectId parent, SubjectKind kind, TreeOrder order, Locale locale) {
        var sorted = new ArrayList<>(book.children(parent, kind));
        sorted.sort(comparator(order, locale));
        var next = sorted.stream().map(Subject::id).iterator();
        var ofKind = new HashSet<>(sorted.stream().map(Subject::id).toList());
        var wanted = book.get(parent).children().stream().map(id -> ofKind.contains(id) ? next.next() : id).toList();
        return arranged(book, parent, wanted)
                .map(moves -> ProjectNumbers.following(book, new Edit.Batch("history.sortLines", moves)));
    }

    private static Comparator<Subject> comparator(TreeOrder order, Locale locale) {
        return switch (order) {
            case NAME -> Comparator.comparing(subject -> subject.text(StandardFields.nameOf(subject.kind())),
                    Collator.getInstance(locale)::compare);
            case CODE -> Comparator.comparing(TreeEdits::code,
                    Comparator.comparing(String::isEmpty).thenComparing(NaturalOrder.COMPARATOR));
            case AMOUNT -> Comparator.comparing(TreeEdits::money,
                    Comparator.comparing((Optional<Money> money) -> money.isEmpty())
                            .thenComparing(money -> money.orElse(Money.ZERO), Comparator.reverseOrder()));
        };
    }

    private static String code(Subject subject) {
        return subject.text(subject.kind() == SubjectKind.PROJECT
                ? StandardFields.PROJECT_CODE
                : StandardFields.DEPARTMENT_CODE);
    }

    private static Optional<Money> money(Subject project) {
        return project.fields().get(StandardFields.BUDGET_TOTAL).flatMap(Amount::money);
    }
}
