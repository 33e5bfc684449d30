package org.jimu.audit.rule;

import java.util.List;
import java.util.Optional;

import org.jimu.model.SubjectId;

/**
 * Something that is wrong, or looks so.
 *
 * @param rule      id of the rule
 * @param severity  how bad it is
 * @param place     where it stands
 * @param sentence  key of the sentence that tells it
 * @param terms     what the sentence speaks of
 * @param related   other places that it speaks of
 * @param fix       an edit that mends it, where there is one
 * @param dismissed why the user does not count it; empty where it counts
 */
public record Finding(String rule, Severity severity, Place place, String sentence, List<String> terms,
        List<Place> related, Optional<Fix> fix, Optional<String> dismissed) {

    public Finding {
        terms = List.copyOf(terms);
        related = List.copyOf(related);
    }

    /** The project, or the year of a department, in whose table it stands. */
    public SubjectId table() {
        return place.table();
    }

    /** The row, project or year where it stands. */
    public SubjectId subject() {
        return place.subject();
    }

    /** The field where it stands. */
    public String key() {
        return place.key();
    }

    /** Whether it counts: nobody has dismissed it. */
    public boolean isOpen() {
        return dismissed.isEmpty();
    }

    /** Whether the other says the same of the same place, perhaps of another state of the book. */
    public boolean isSame(Finding other) {
        return rule.equals(other.rule) && place.equals(other.place) && sentence.equals(other.sentence)
                && terms.equals(other.terms);
    }

    public Finding as(Severity changed) {
        return new Finding(rule, changed, place, sentence, terms, related, fix, dismissed);
    }

    public Finding with(Fix mending) {
        return new Finding(rule, severity, place, sentence, terms, related, Optional.of(mending), dismissed);
    }

    public Finding with(Optional<Fix> mending) {
        return new Finding(rule, severity, place, sentence, terms, related, mending, dismissed);
    }

    public Finding beside(List<Place> others) {
        return new Finding(rule, severity, place, sentence, terms, others, fix, dismissed);
    }

    public Finding dismissed(Optional<String> reason) {
        return new Finding(rule, severity, place, sentence, terms, related, fix, reason);
    }
}
