package org.jimu.ui.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.jimu.model.SubjectId;

/** Departments, years and projects that were copied or cut. Other programs get their names and amounts as text. */
final class TreeClipboard {

    private static final String MIME = "application/x-jimu-subjects";
    private static final DataFormat SUBJECTS = Optional.ofNullable(DataFormat.lookupMimeType(MIME))
            .orElseGet(() -> new DataFormat(MIME));

    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final String book;
    private List<SubjectId> held = List.of();
    private Set<SubjectId> cut = Set.of();

    /** @param book tells it from other open books */
    TreeClipboard(String book) {
        this.book = book;
    }

    /** Grows when other lines are cut. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    void hold(List<BookEntry> entries, boolean cutting) {
        held = entries.stream().map(BookEntry::subject).toList();
        setCut(cutting ? new HashSet<>(held) : Set.of());
        var content = new ClipboardContent();
        content.putString(entries.stream()
                .map(entry -> entry.amount().isEmpty() ? entry.name() : entry.name() + "\t" + entry.amount())
                .collect(Collectors.joining("\n")));
        content.put(SUBJECTS, token());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String token() {
        return book + "\n" + held;
    }

    /** What can be pasted; empty where something else was copied since. */
    List<SubjectId> held() {
        var there = !held.isEmpty() && token().equals(Clipboard.getSystemClipboard().getContent(SUBJECTS));
        return there ? held : List.of();
    }

    boolean isCutting() {
        return !cut.isEmpty();
    }

    boolean isCut(SubjectId subject) {
        return cut.contains(subject);
    }

    /** Leaves what was cut where it is. */
    void release() {
        if (isCutting()) {
            held = List.of();
            setCut(Set.of());
        }
    }

    private void setCut(Set<SubjectId> subjects) {
        cut = subjects;
        version.set(version.get() + 1);
    }
}
