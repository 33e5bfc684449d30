package org.jimu.audit.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jimu.form.Form;
import org.jimu.model.Field;
import org.jimu.model.Subject;

/**
 * Which rules are turned off or count more or less than usual: the form says so ({@code audit.rules} in its file), and
 * the book may say otherwise for all its tables ({@code audit.rule.<rule>}) or for those of one form
 * ({@code audit.rule.<form>.<rule>}). The values are {@code off}, {@code error}, {@code warning}, {@code hint}.
 *
 * @param said by id of the rule, for the tables of one form
 */
public record RuleSettings(Map<String, String> said) {

    /** A rule that is not asked. */
    public static final String OFF = "off";
    private static final String PREFIX = "audit.rule.";

    public RuleSettings {
        said = Map.copyOf(said);
    }

    /**
     * The settings for the tables of a form.
     *
     * @param root the book's own subject
     */
    public static RuleSettings of(Subject root, Optional<Form> form) {
        var said = new HashMap<String, String>();
        form.ifPresent(one -> said.putAll(one.demands().rules()));
        take(root, PREFIX, said);
        form.ifPresent(one -> take(root, PREFIX + one.id() + ".", said));
        return new RuleSettings(said);
    }

    private static void take(Subject root, String prefix, Map<String, String> said) {
        root.fields().fields().stream().filter(field -> field.key().startsWith(prefix))
                .filter(field -> field.key().indexOf('.', prefix.length()) < 0 && !root.text(field).isBlank())
                .forEach(field -> said.put(field.key().substring(prefix.length()), root.text(field)));
    }

    /** The field of the book that sets a rule for all its tables. */
    public static Field<String> ofBook(String rule) {
        return Field.text(PREFIX + rule);
    }

    /** The field of the book that sets a rule for the tables of one form. */
    public static Field<String> ofForm(String form, String rule) {
        return Field.text(PREFIX + form + "." + rule);
    }

    /** How bad a finding of the rule is; empty where the rule is off. */
    public Optional<Severity> severity(Finding finding) {
        var own = Optional.ofNullable(said.get(finding.rule()));
        return own.filter(OFF::equals).isPresent()
                ? Optional.empty()
                : own.flatMap(Severity::ofCode).or(() -> Optional.of(finding.severity()));
    }

    /** Whether the rule is asked at all. */
    public boolean isOn(Rule rule) {
        return !OFF.equals(said.get(rule.id()));
    }
}
