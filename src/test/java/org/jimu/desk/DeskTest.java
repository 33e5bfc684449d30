package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.exchange.SampleBook;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;
import org.jimu.store.BookBackup;
import org.jimu.store.BookFile;
import org.jimu.store.HistoryEntry;
import org.jimu.store.StoreException;
import org.jimu.store.StoreException.Reason;

/** The one door, over the real store. */
class DeskTest {

    @TempDir
    Path folder;
    private Path path;
    private Office office;

    @BeforeEach
    void setUp() {
        path = folder.resolve("账套 一");
        office = SampleDesk.office(folder);
    }

    private Desk sample() {
        return SampleDesk.create(path, office);
    }

    private static SubjectId firstProject(Desk desk) {
        return desk.book().all(SubjectKind.PROJECT).getFirst().id();
    }

    private static Edit rename(Desk desk, String name) {
        return Edit.SetField.to(firstProject(desk), StandardFields.PROJECT_NAME, name);
    }

    @Test
    void allFieldsComeBackAfterARestart() {
        Book book;
        try (var desk = sample()) {
            var project = firstProject(desk);
            var row = desk.book().children(project, SubjectKind.INDICATOR).getFirst().id();
            desk.apply(Edit.SetField.to(project, StandardFields.BUDGET_OTHER, Amount.read("24,000", MoneyUnit.YUAN)));
            desk.apply(Edit.SetField.to(row, StandardFields.INDICATOR_TARGET,
                    Target.of(Optional.of(Operator.QUALITATIVE), "30", "人")));
            desk.apply(rename(desk, "引号' \" \n 换行 \\ 反斜杠"));
            book = desk.book();
        }
        try (var again = Desk.open(path, office)) {
            assertThat(again.book()).isEqualTo(book);
            assertThat(again.book().nextId()).isEqualTo(book.nextId());
        }
    }

    @Test
    void undoReachesTheFirstEditOverRestartsAndRedoTheLast() {
        var states = new ArrayList<>();
        try (var desk = Desk.create(path, office, "账套")) {
            states.add(desk.book());
            desk.apply(SampleBook.addTo(desk.book()));
            states.add(desk.book());
            for (var name : List.of("甲", "乙", "丙")) {
                desk.apply(rename(desk, name));
                states.add(desk.book());
            }
            desk.apply(new Edit.Remove(desk.book().all(SubjectKind.DEPARTMENT).getFirst().id()));
            states.add(desk.book());
        }
        for (var i = states.size() - 2; i >= 0; i--) {
            try (var desk = Desk.open(path, office)) {
                assertThat(desk.undo()).isPresent();
                assertThat(desk.book()).isEqualTo(states.get(i));
            }
        }
        try (var desk = Desk.open(path, office)) {
            assertThat(desk.undo()).isEmpty();
            for (var i = 1; i < states.size(); i++) {
                assertThat(desk.redo()).isPresent();
                assertThat(desk.book()).isEqualTo(states.get(i));
            }
            assertThat(desk.redo()).isEmpty();
        }
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgainButTheHistoryKeepsIt() {
        try (var desk = sample()) {
            desk.apply(rename(desk, "甲"));
            desk.undo();
            desk.apply(rename(desk, "乙"));
            assertThat(desk.redo()).isEmpty();
            assertThat(desk.history(10)).extracting(HistoryEntry::state).containsExactly(HistoryEntry.State.DONE,
                    HistoryEntry.State.DROPPED, HistoryEntry.State.DONE);
            assertThat(desk.history(1).getFirst().who()).isEqualTo("王会计");
            assertThat(desk.history(1).getFirst().at()).isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
            assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).edit(desk.history(1).getFirst().edit()))
                    .isEqualTo("修改“项目名称”：乙");
        }
    }

    @Test
    void anEditThatIsRefusedLeavesNoTrace() {
        try (var desk = sample()) {
            var before = desk.book();
            var bad = new Edit.Batch("history.cell", List.of(rename(desk, "甲"),
                    Edit.SetField.to(new SubjectId(99_999), StandardFields.PROJECT_NAME, "无")));
            assertThatThrownBy(() -> desk.apply(bad)).isInstanceOf(EditRefused.class);
            assertThat(desk.book()).isSameAs(before);
            assertThat(desk.history(10)).hasSize(1);
        }
        try (var desk = Desk.open(path, office)) {
            assertThat(desk.book()).isEqualTo(SampleBook.addTo(Book.empty(SampleBook.NAME))
                    .applyTo(Book.empty(SampleBook.NAME)));
        }
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing() {
        try (var desk = sample()) {
            var heard = new ArrayList<Change.Cause>();
            desk.onChange(change -> {
                throw new IllegalStateException("deliberate");
            });
            var subscription = desk.onChange(change -> heard.add(change.cause()));
            desk.apply(rename(desk, "甲"));
            desk.undo();
            desk.redo();
            subscription.cancel();
            desk.undo();
            assertThat(heard).containsExactly(Change.Cause.EDIT, Change.Cause.UNDO, Change.Cause.REDO);
        }
    }

    @Test
    void aSecondOpenerIsToldWhoHasItAndMayRead() throws IOException {
        try (var desk = sample()) {
            assertThatThrownBy(() -> Desk.open(path, office)).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.IN_USE);
                assertThat(e.sentence(Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo("账套“账套 一”正由 王会计@街道办 打开着，请先在那里关闭，或以只读方式打开");
            });
            var bytes = Files.readAllBytes(BookFile.of(path).path());
            try (var reader = Desk.openReadOnly(path, office)) {
                assertThat(reader.book()).isEqualTo(desk.book());
                assertThatThrownBy(() -> reader.apply(rename(reader, "甲"))).isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.READ_ONLY));
                assertThat(reader.book()).isEqualTo(desk.book());
            }
            assertThat(Files.readAllBytes(BookFile.of(path).path())).isEqualTo(bytes);
            desk.apply(rename(desk, "还能写"));
        }
    }

    @Test
    void aBackupBringsTheBookBackAndKeepsTheFormerOne() {
        var backup = folder.resolve("备份.zip");
        try (var desk = sample()) {
            desk.backup(backup);
            desk.apply(rename(desk, "备份之后"));
        }
        var kept = BookBackup.restore(BookFile.of(path), backup, office.clock());
        assertThat(kept).isPresent().hasValueSatisfying(file -> assertThat(file).exists());
        try (var desk = Desk.open(path, office)) {
            assertThat(desk.book().get(firstProject(desk)).text(StandardFields.PROJECT_NAME)).isEqualTo("街道人大工作经费");
        }
    }

    @Test
    void whatIsNoBackupReplacesNothing() throws IOException {
        try (var desk = sample()) {
            desk.apply(rename(desk, "要紧"));
        }
        var bad = Files.writeString(folder.resolve("bad.zip"), "not a zip");
        assertThatThrownBy(() -> BookBackup.restore(BookFile.of(path), bad, office.clock()))
                .isInstanceOf(StoreException.class);
        try (var desk = Desk.open(path, office)) {
            assertThat(desk.book().get(firstProject(desk)).text(StandardFields.PROJECT_NAME)).isEqualTo("要紧");
        }
    }

    @Test
    void aBookThatHoldsCodeIsNotOpened() throws SQLException {
        sample().close();
        for (var code : List.of("CREATE FORCE ALIAS EVIL FOR \"java.lang.System.exit\"",
                "CREATE VIEW LOOK AS SELECT * FROM SUBJECT", "CREATE TABLE OTHER (A INT)",
                "CREATE FORCE TRIGGER T AFTER INSERT ON SUBJECT FOR EACH ROW CALL \"evil.Trigger\"")) {
            spoil(code);
            assertThatThrownBy(() -> Desk.open(path, office)).as(code).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN));
            spoil(code.contains("ALIAS")
                    ? "DROP ALIAS EVIL"
                    : code.startsWith("CREATE VIEW")
                            ? "DROP VIEW LOOK"
                            : code.startsWith("CREATE TABLE") ? "DROP TABLE OTHER" : "DROP TRIGGER T");
        }
        Desk.open(path, office).close();
    }

    @Test
    void aBookOfANewerProgramIsNotTouched() throws SQLException {
        sample().close();
        spoil("UPDATE META SET CONTENT = '99' WHERE NAME = 'version'");
        assertThatThrownBy(() -> Desk.open(path, office)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));
    }

    private void spoil(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:book:" + BookFile.of(path).path(), "jimu", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsNotThereOrNoBookIsSaid() throws IOException {
        assertThatThrownBy(() -> Desk.open(folder.resolve("无"), office)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
        Files.writeString(BookFile.of(path).path(), "这不是账套");
        assertThatThrownBy(() -> Desk.open(path, office)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        assertThatThrownBy(() -> Desk.create(path, office, "x")).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS));
    }

    @Test
    void everySpellingOfAPathIsOneBook() {
        var base = folder.resolve("b");
        assertThat(List.of("b", "b.jimu", "b.jimu.mv.db")).allSatisfy(
                name -> assertThat(BookFile.of(folder.resolve(name))).isEqualTo(BookFile.of(base)));
        assertThat(BookFile.of(base).name()).isEqualTo("b");
    }

    @Test
    void aBookIsOneFileThatTheDesktopKnowsByItsEnding() throws IOException {
        sample().close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("账套 一.jimu");
        }
    }

    @Test
    void aBookWithTheNameOfTheFirstVersionsGetsThePresentOne() throws IOException {
        sample().close();
        var former = folder.resolve("账套 一.jimu.mv.db");
        Files.move(BookFile.of(path).path(), former);
        try (var reader = Desk.openReadOnly(path, office)) {
            assertThat(reader.book().size()).isPositive();
        }
        assertThat(former).exists();
        try (var desk = Desk.open(former, office)) {
            desk.apply(rename(desk, "改名之后"));
        }
        assertThat(former).doesNotExist();
        try (var desk = Desk.open(path, office)) {
            assertThat(desk.book().get(firstProject(desk)).text(StandardFields.PROJECT_NAME)).isEqualTo("改名之后");
        }
    }
}
