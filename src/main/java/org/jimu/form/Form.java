package org.jimu.form;

import java.util.List;
import java.util.Map;

import org.jimu.model.MoneyUnit;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.PageSetup;

/**
 * One place's standard format, read from a JSON file.
 *
 * @param id       stable name, also the file's name
 * @param name     what users call it
 * @param place    where it is used
 * @param subject  what is put into it
 * @param title    template of the document's name in bookmarks and window titles
 * @param page     paper and margins
 * @param unit     unit of the amounts
 * @param money    how amounts are printed unless a cell says otherwise
 * @param styles   named styles; {@code base} is always there
 * @param taxonomy first and second levels with the form's own labels
 * @param demands  what it demands of those who fill it in
 * @param sections from top to bottom
 */
public record Form(String id, String name, String place, FormSubject subject, Template title, PageSetup page,
        MoneyUnit unit, MoneyPattern money, Map<String, CellStyle> styles, Taxonomy taxonomy, Demands demands,
        List<Section> sections) {

    /** What a form is filled with. */
    public enum FormSubject {
        /** One project: a project table (项目绩效目标表). */
        PROJECT,
        /** One year of a department: a whole-department table (部门整体绩效目标表). */
        DEPARTMENT,
        /** Projects of a department: a list or a summary (批复表、汇总表). */
        LIST
    }

    public Form {
        styles = Map.copyOf(styles);
        sections = List.copyOf(sections);
    }

    /** The named style; the reader has made sure that it is there. */
    public CellStyle style(String name) {
        return styles.get(name);
    }

    /** The sections that hold rows of a kind. */
    public List<Section.Table> tables() {
        return sections.stream().filter(Section.Table.class::isInstance).map(Section.Table.class::cast).toList();
    }
}
