package org.jimu.desk;

import java.util.Optional;

import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/** A column of the list of indicators, in the usual order. */
public enum IndicatorColumn {
    /** 部门. */
    DEPARTMENT(StandardFields.DEPARTMENT_NAME.key()),
    /** 年度. */
    YEAR(StandardFields.YEAR.key()),
    /** 项目. */
    PROJECT(StandardFields.PROJECT_NAME.key()),
    /** 一级指标. */
    LEVEL1(StandardFields.INDICATOR_LEVEL1.key()),
    /** 二级指标. */
    LEVEL2(StandardFields.INDICATOR_LEVEL2.key()),
    /** 三级指标. */
    NAME(StandardFields.INDICATOR_NAME.key()),
    /** 指标值, as one text. */
    TARGET(StandardFields.INDICATOR_TARGET.key()),
    /** 计量单位, a part of the target value. */
    UNIT("indicator.unit"),
    /** 分值权重. */
    WEIGHT(StandardFields.INDICATOR_WEIGHT.key()),
    /** 指标值确定依据. */
    BASIS(StandardFields.INDICATOR_BASIS.key()),
    /** 绩效指标描述. */
    DESCRIPTION(StandardFields.INDICATOR_DESCRIPTION.key()),
    /** 绩效标准. */
    STANDARD(StandardFields.INDICATOR_STANDARD.key()),
    /** 备注. */
    NOTE(StandardFields.INDICATOR_NOTE.key());

    private final String key;
    // looked up once: a list of 150,000 rows asks for it as often
    private final Field<?> field;

    IndicatorColumn(String key) {
        this.key = key;
        this.field = StandardFields.of(key);
    }

    /** The key of the field or of the part of a target value that it shows. */
    public String key() {
        return key;
    }

    /** The field that it shows; a text field for a part of a target value. */
    public Field<?> field() {
        return field;
    }

    /** Whether it belongs to the indicator and may be typed into; levels and what stands above may not. */
    public boolean isEditable() {
        return compareTo(LEVEL2) > 0;
    }

    /** The name of the column as users read it. */
    public String title(Wording wording) {
        return switch (this) {
            case DEPARTMENT -> wording.kind(SubjectKind.DEPARTMENT.code());
            case YEAR -> wording.kind(SubjectKind.YEAR.code());
            case PROJECT -> wording.kind(SubjectKind.PROJECT.code());
            default -> wording.field(key);
        };
    }

    /** What the column shows of a line. */
    public String text(IndicatorLine line) {
        return switch (this) {
            case DEPARTMENT -> line.department();
            case YEAR -> line.year();
            case PROJECT -> line.project();
            case UNIT -> target(line).map(Target::unit).orElse("");
            default -> line.indicator().text(field);
        };
    }

    /** Where an edit of the cell goes. */
    public Binding binding(SubjectId indicator) {
        return new Binding.Value(indicator, key, MoneyUnit.WAN_YUAN);
    }

    SortKey sortKey(IndicatorLine line) {
        return switch (this) {
            case YEAR -> SortKey.of(Numeral.read(line.year()).number(), line.year());
            case WEIGHT -> SortKey.of(line.indicator().fields().get(StandardFields.INDICATOR_WEIGHT)
                    .flatMap(Numeral::number), text(line));
            // amounts of one size stand together by their units
            case TARGET -> {
                var target = target(line).orElse(Target.BLANK);
                yield SortKey.of(target.number(), target.number().isPresent() ? target.unit() : target.text());
            }
            default -> SortKey.of(Optional.empty(), text(line));
        };
    }

    private static Optional<Target> target(IndicatorLine line) {
        return line.indicator().fields().get(StandardFields.INDICATOR_TARGET);
    }

    /** The column that shows a field of what stands above the indicators. */
    static Optional<IndicatorColumn> ofAbove(Field<?> field) {
        return switch (field.key()) {
            case "department.name" -> Optional.of(DEPARTMENT);
            case "year" -> Optional.of(YEAR);
            case "project.name" -> Optional.of(PROJECT);
            default -> Optional.empty();
        };
    }
}
