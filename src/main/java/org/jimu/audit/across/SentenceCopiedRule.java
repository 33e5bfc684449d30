package org.jimu.audit.across;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;

/** A long sentence or clause that stands in the goals of several projects of a year was copied: does it fit each of them? */
final class SentenceCopiedRule extends GroupRule {

    private static final int LONG = 20;

    SentenceCopiedRule() {
        super("sentenceCopied", Severity.HINT);
    }

    @Override
    public Stream<Member> members(Table table) {
        if (!table.isProject()) {
            return Stream.empty();
        }
        return TextCell.goals(table).stream().flatMap(goal -> Stream
                .concat(Goal.sentences(goal.text()).stream(), Goal.clauses(goal.text()).stream())
                .filter(sentence -> sentence.length() >= LONG).distinct()
                .map(sentence -> new Member(table.year().id() + ":" + sentence, goal.place())));
    }

    /** Whether the whole goals are the same: then {@link GoalCopiedRule} says so. */
    private static boolean isSame(Book book, Place one, Place other) {
        return one.key().equals(other.key()) && bare(book, one).equals(bare(book, other));
    }

    private static String bare(Book book, Place place) {
        return Likeness.bare(text(book, place));
    }

    private static String text(Book book, Place place) {
        return book.get(place.subject()).text(StandardFields.of(place.key()));
    }

    /** Whether it is a clause of a sentence that is the same in both: then that sentence is told. */
    private static boolean isInSameSentence(Book book, String copied, Place one, Place other) {
        var around = around(book, copied, one);
        return !around.equals(copied) && around.equals(around(book, copied, other));
    }

    private static String around(Book book, String copied, Place place) {
        return Goal.sentences(text(book, place)).stream().filter(sentence -> sentence.contains(copied)).findFirst()
                .orElse(copied);
    }

    @Override
    public List<Finding> check(Group group) {
        var sentence = group.key().substring(group.key().indexOf(':') + 1);
        return group.members().stream().flatMap(member -> {
            var others = group.members().stream().filter(other -> !other.table().equals(member.table()))
                    .filter(other -> !isSame(group.book(), member, other))
                    .filter(other -> !isInSameSentence(group.book(), sentence, member, other)).toList();
            return others.stream().limit(1)
                    .map(other -> finding(member,
                            group.book().get(other.table()).text(StandardFields.PROJECT_NAME),
                            sentence.length() > LONG ? sentence.substring(0, LONG) + "…" : sentence).beside(others));
        }).toList();
    }
}
