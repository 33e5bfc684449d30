package org.jimu.ui.rollover;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jimu.form.rollover.YearChange;
import org.jimu.form.library.Pinyin;

/** A year in a text, with what the user decides about it. */
final class ChangeLine {

    private final YearChange change;
    private final String project;
    private final String field;
    private final BooleanProperty ticked;
    private final StringProperty replacement;

    /**
     * @param project name of the project whose text it is, or of the department
     * @param field   name of the field
     */
    ChangeLine(YearChange change, String project, String field) {
        this.change = change;
        this.project = project;
        this.field = field;
        this.ticked = new SimpleBooleanProperty(change.isUsual());
        this.replacement = new SimpleStringProperty(change.mention().replacement());
    }

    YearChange change() {
        return change;
    }

    String project() {
        return project;
    }

    String field() {
        return field;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    /** What the user typed in place of the year is meant to be put there. */
    void replaceBy(String typed) {
        if (!typed.equals(replacement.get())) {
            replacement.set(typed);
            ticked.set(true);
        }
    }

    YearChange decided() {
        return change.with(replacement.get());
    }

    boolean has(String typed) {
        return Pinyin.matches(project, typed) || Pinyin.matches(field, typed) || change.text().contains(typed.strip());
    }
}
