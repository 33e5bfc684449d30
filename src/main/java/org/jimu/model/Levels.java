package org.jimu.model;

/**
 * Standard names of the first and second levels of indicators. A form prints them under labels and codes of its own
 * ({@code 11-数量指标}); which first level a second level stands under is the form's business too.
 *
 * <p>Source: the nine second levels of the usual national form, and the three cost levels of 财预〔2021〕101号 as printed
 * in forms that follow it.
 */
public final class Levels {

    public static final String COST = "成本指标";
    public static final String OUTPUT = "产出指标";
    public static final String BENEFIT = "效益指标";
    public static final String SATISFACTION = "满意度指标";

    public static final String QUANTITY = "数量指标";
    public static final String QUALITY = "质量指标";
    public static final String TIMELINESS = "时效指标";
    public static final String ECONOMIC_BENEFIT = "经济效益指标";
    public static final String SOCIAL_BENEFIT = "社会效益指标";
    public static final String ECOLOGICAL_BENEFIT = "生态效益指标";
    public static final String SUSTAINED_IMPACT = "可持续影响指标";
    public static final String RECIPIENT_SATISFACTION = "服务对象满意度指标";
    public static final String ECONOMIC_COST = "经济成本指标";
    public static final String SOCIAL_COST = "社会成本指标";
    public static final String ECOLOGICAL_COST = "生态环境成本指标";

    private Levels() {
    }
}
