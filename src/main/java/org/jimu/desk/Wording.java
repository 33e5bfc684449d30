package org.jimu.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jimu.audit.Finding;
import org.jimu.edit.Edit;

/**
 * Names of fields and edits as users read them.
 *
 * @param locale the language
 */
public record Wording(Locale locale) {

    private static final int SHORT = 20;

    /** The name of a field: 项目名称; the key itself for fields that a form brings. */
    public String field(String key) {
        return find("field." + key, key);
    }

    /** One line for an edit: 修改“指标值”：≥30条. */
    public String edit(Edit edit) {
        return switch (edit) {
            case Edit.SetField<?> set -> format("history.set", field(set.field().key()),
                    set.value().map(value -> shortened(set.field().printUnchecked(value))).orElse(""));
            case Edit.Insert insert -> format("history.insert", kind(insert.top().kind().code()));
            case Edit.Remove remove -> format("history.remove");
            case Edit.Move move -> format("history.move");
            case Edit.Batch batch -> batch.edits().size() == 1 && batch.title().equals("history.cell")
                    ? edit(batch.edits().getFirst())
                    : format(batch.title());
        };
    }

    /** The name of a kind of subject: 项目, 绩效指标. */
    public String kind(String code) {
        return find("kind." + code, code);
    }

    /** The sentence for something that is wrong. */
    public String finding(Finding finding) {
        return format(finding.rule(), finding.terms().toArray());
    }

    /** The sentence for an edit that was refused. */
    public String refused(String reason) {
        return format(reason);
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    private String format(String key, Object... terms) {
        return MessageFormat.format(bundle().getString(key), terms);
    }

    private String find(String key, String other) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return other;
        }
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.jimu.desk.messages", locale);
    }
}
