package org.jimu.desk;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jimu.audit.Family;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.print.PrintProblem;
import org.jimu.desk.state.BadScan;
import org.jimu.desk.state.Scans;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.Doubt;
import org.jimu.store.HistoryEntry;

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
            case Edit.Batch batch -> batch(batch);
        };
    }

    private String batch(Edit.Batch batch) {
        if (batch.edits().size() == 1 && batch.title().equals("history.cell")) {
            return edit(batch.edits().getFirst());
        }
        var first = batch.edits().stream().findFirst();
        return batch.title().equals("history.changeMany") && first.orElse(null) instanceof Edit.SetField<?> set
                ? format("history.changeManyOf", field(set.field().key()), batch.edits().size())
                : format(batch.title());
    }

    /** One line for an edit of the history, with what stood there before. */
    public String entry(HistoryEntry entry) {
        return entry.edit() instanceof Edit.SetField<?> && entry.inverse() instanceof Edit.SetField<?> former
                ? format("history.was", edit(entry.edit()), former.value()
                        .map(value -> shortened(former.field().printUnchecked(value))).orElse(""))
                : edit(entry.edit());
    }

    /** The sentence for a file that is no scan. */
    public String badScan(BadScan scan) {
        return format(scan.reason(), scan.file(), Scans.MOST_MEGABYTES);
    }

    /** The name of a kind of subject: 项目, 绩效指标. */
    public String kind(String code) {
        return find("kind." + code, code);
    }

    /** A row by what it is and how it is called: 数量指标“培训次数”. */
    public String row(String kind, String name) {
        return name.isBlank() ? kind : format("finding.row", kind, shortened(name));
    }

    /** The sentence for something that is wrong. */
    public String finding(Finding finding) {
        return format(finding.sentence(), finding.terms().toArray());
    }

    /** What a fix does: 改为“≥30条”. */
    public String fix(Fix fix) {
        return format(fix.title(), fix.terms().toArray());
    }

    /** 错误, 警告 or 提示. */
    public String severity(Severity severity) {
        return format("severity." + severity.code());
    }

    /** What rules are about: 金额勾稽. */
    public String family(Family family) {
        return format("family." + family.code());
    }

    /** What is to be done about a finding that has no fix, by how bad it is. */
    public String advice(Severity severity) {
        return format("advice." + severity.code());
    }

    /** How many findings there are: 共 5 条：错误 1 条，警告 1 条，提示 3 条. */
    public String counts(FindingCounts counts) {
        return format("counts", counts.errors() + counts.warnings() + counts.hints(), counts.errors(),
                counts.warnings(), counts.hints());
    }

    /** What stands for the table of a whole department where others are named by their project. */
    public String wholeDepartment() {
        return format("wholeDepartment");
    }

    /** A day: 2024年3月1日. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle().getString("date"), locale).format(date);
    }

    /** The name of a rule. */
    public String ruleName(String rule) {
        return format("audit." + rule + ".name");
    }

    /** Why a rule exists, and where it comes from. */
    public String ruleWhy(String rule) {
        return format("audit." + rule + ".why");
    }

    /** The sentence for what looks wrong in a cell. */
    public String doubt(Doubt doubt) {
        return format(doubt.key(), doubt.terms().toArray());
    }

    /** The sentence for an edit that was refused. */
    public String refused(EditRefused refused) {
        return format(refused.reason(), refused.terms().toArray());
    }

    /** The sentence for what keeps a job from being printed as wanted. */
    public String problem(PrintProblem problem) {
        return format(problem.reason(), problem.terms().toArray());
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
