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

/** A long sentence that stands in the goals of several projects of a year was copied: does it fit each of them? */
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
        return TextCell.goals(table).stream().flatMap(goal -> Goal.sentences(goal).stream()
                .filter(sentence -> sentence.length() >= LONG).distinct()
                .map(sentence -> new Member(table.year().id() + ":" + sentence, goal.place())));
    }

    /** Whether the whole goals are the same: then {@link GoalCopiedRule} says so. */
    private static boolean isSame(Book book, Place one, Place other) {
        return one.key().equals(other.key()) && bare(book, one).equals(bare(book, other));
    }

    private static String bare(Book book, Place place) {
        return Likeness.bare(book.get(place.subject()).text(StandardFields.of(place.key())));
    }

    @Override
    public List<Finding> check(Group group) {
        var sentence = group.key().substring(group.key().indexOf(':') + 1);
        return group.members().stream().flatMap(member -> {
            var others = group.members().stream().filter(other -> !other.table().equals(member.table()))
                    .filter(other -> !isSame(group.book(), member, other)).toList();
            return others.stream().limit(1)
                    .map(other -> finding(member,
                            group.book().get(other.table()).text(StandardFields.PROJECT_NAME),
                            sentence.substring(0, LONG)).beside(others));
        }).toList();
    }
}
