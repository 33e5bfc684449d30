package org.jimu.audit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that reviewers look at. The bundle has its Chinese name ({@code audit.<id>.name}), why it exists and where it
 * comes from ({@code audit.<id>.why}), and its sentence ({@code audit.<id>}). Of a rule with several sentences the others
 * are {@code audit.<id>.<variant>}.
 */
public abstract sealed class Rule permits TableRule, YearRule, GroupRule {

    private final String id;
    private final Severity severity;

    /**
     * @param id       in camel case, without dots
     * @param severity of its findings, unless the form or the book says otherwise
     */
    protected Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public final String id() {
        return id;
    }

    /** How bad its findings usually are. */
    public final Severity severity() {
        return severity;
    }

    /** A finding that the rule's own sentence tells. */
    protected final Finding finding(Place place, String... terms) {
        return made("audit." + id, place, terms);
    }

    /** A finding that another sentence of the rule tells. */
    protected final Finding variant(String variant, Place place, String... terms) {
        return made("audit." + id + "." + variant, place, terms);
    }

    private Finding made(String sentence, Place place, String... terms) {
        return new Finding(id, severity, place, sentence, Arrays.asList(terms), List.of(), Optional.empty(),
                Optional.empty());
    }
}
