package org.jimu.form.rollover;

import org.jimu.model.Field;
import org.jimu.model.SubjectId;

/**
 * A year in a text of a project, or of a whole-department table, that may be moved in its copy.
 *
 * @param owner   the project or year that is copied
 * @param subject whose text it is: the owner itself or one of its rows
 * @param text    the whole text as it stands in the owner
 * @param mention the place in the text
 */
public record YearChange(SubjectId owner, SubjectId subject, Field<?> field, String text, YearMention mention) {

    /** The part of the text that is changed. */
    public String was() {
        return text.substring(mention.start(), mention.end());
    }

    /** Whether it is made unless the user says otherwise. */
    public boolean isUsual() {
        return mention.doubt().isEmpty();
    }

    /** The same change with something else put there. */
    public YearChange with(String replacement) {
        return new YearChange(owner, subject, field, text,
                new YearMention(mention.start(), mention.end(), replacement, mention.doubt()));
    }
}
