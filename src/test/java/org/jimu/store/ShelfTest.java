package org.jimu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.edit.Edit;
import org.jimu.edit.Edits;
import org.jimu.exchange.LargeSample;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.StoreException.Reason;

class ShelfTest {

    private static final Book WHOLE = LargeSample.make(60);

    @TempDir
    private Path folder;

    @Test
    void whatIsOnTheDiskIsTheBookThatWasWritten() {
        var file = BookFile.of(folder.resolve("book"));
        BookStore.create(file, WHOLE, "test").close();
        try (var store = BookStore.open(file, "test")) {
            assertThat(store.load()).isEqualTo(WHOLE);
            assertThat(store.load().nextId()).isEqualTo(WHOLE.nextId());
            assertThat(store.load().size()).isEqualTo(WHOLE.size());
        }
    }

    @Test
    void aBookOfBeforeStaysAsItWasWhileItsFileIsRewritten() {
        var file = BookFile.of(folder.resolve("book"));
        BookStore.create(file, WHOLE, "test").close();
        var random = new Random(7);
        Book last;
        try (var store = BookStore.open(file, "test")) {
            var before = store.load();
            last = before;
            for (var step = 0; step < 60; step++) {
                last = written(store, last, edit(last, random));
            }
            assertThat(before).isEqualTo(WHOLE);
            assertThat(last).isNotEqualTo(WHOLE);
            assertThat(last.subtree(SubjectId.BOOK)).hasSize(last.size());
        }
        try (var store = BookStore.open(file, "test")) {
            assertThat(store.load().subtree(SubjectId.BOOK)).hasSize(store.load().size());
            assertThat(store.load().size()).isEqualTo(last.size());
        }
    }

    @Test
    void everyStepIsReadBackAsItWasWritten() {
        var file = BookFile.of(folder.resolve("book"));
        BookStore.create(file, WHOLE, "test").close();
        var random = new Random(11);
        var expected = WHOLE;
        for (var step = 0; step < 8; step++) {
            try (var store = BookStore.open(file, "test")) {
                var edit = edit(expected, random);
                written(store, store.load(), edit);
                expected = edit.applyTo(expected);
            }
            try (var store = BookStore.open(file, "test")) {
                assertThat(store.load()).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsAskedOfAFileThatWasLetGoIsNotCalledDamaged() {
        var file = BookFile.of(folder.resolve("book"));
        BookStore.create(file, WHOLE, "test").close();
        var store = BookStore.open(file, "test");
        var book = store.load();
        var edit = edit(WHOLE, new Random(3));
        store.close();
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> book.all(SubjectKind.PROJECT))
                .returns(Reason.CLOSED, StoreException::reason);
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> written(store, WHOLE, edit))
                .returns(Reason.CLOSED, StoreException::reason);
    }

    private static Book written(BookStore store, Book before, Edit edit) {
        var after = edit.applyTo(before);
        store.write(Edits.touched(edit, before), after,
                Mark.Made.of(edit, before, Instant.EPOCH, "test"));
        return after;
    }

    private static Edit edit(Book book, Random random) {
        var projects = book.all(SubjectKind.PROJECT);
        var project = projects.get(random.nextInt(projects.size()));
        return switch (random.nextInt(4)) {
            case 0 -> Edit.SetField.to(project.id(), StandardFields.PROJECT_NAME, "改名 " + random.nextInt());
            case 1 -> new Edit.Remove(project.id());
            case 2 -> new Edit.Move(project.id(), project.parent(), 0);
            default -> Edit.Insert.one(Subject.leaf(new SubjectId(book.nextId()), SubjectKind.PROJECT,
                    project.parent(), Fields.NONE.with(StandardFields.PROJECT_NAME, "新项目")), 0);
        };
    }
}
