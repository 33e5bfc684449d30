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

    /**
     * A goal in which the text stands.
     *
     * @param whole    the goal, without blanks and punctuation
     * @param sentence the sentence in which it stands, or the text itself
     */
    private record Copy(Place place, String whole, String sentence) {

        static Copy of(Book book, Place place, String text) {
            var goal = book.get(place.subject()).text(StandardFields.of(place.key()));
            return new Copy(place, Likeness.bare(goal), Goal.sentences(goal).stream()
                    .filter(sentence -> sentence.contains(text)).findFirst().orElse(text));
        }

        /** Of the same goal {@link GoalCopiedRule} speaks, and of a clause the sentence in which it stands in both. */
        boolean isToldOf(Copy other, String text) {
            return !other.place.table().equals(place.table())
                    && !(other.place.key().equals(place.key()) && other.whole.equals(whole))
                    && (sentence.equals(text) || !sentence.equals(other.sentence));
        }
    }

    @Override
    public List<Finding> check(Group group) {
        var text = group.key().substring(group.key().indexOf(':') + 1);
        var piece = text.length() > LONG ? text.substring(0, LONG) + "…" : text;
        var copies = group.members().stream().map(member -> Copy.of(group.book(), member, text)).toList();
        return copies.stream().flatMap(copy -> {
            var others = copies.stream().filter(other -> copy.isToldOf(other, text)).map(Copy::place).toList();
            return others.stream().limit(1)
                    .map(other -> finding(copy.place(),
                            group.book().get(other.table()).text(StandardFields.PROJECT_NAME), piece).beside(others));
        }).toList();
    }
}
