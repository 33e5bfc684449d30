package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Kills the program in mid-writing and finds every edit that was acknowledged. */
class KillTest {

    private static final int KILLS = 20;
    private static final int MOST_EDITS_BEFORE_A_KILL = 40;

    @TempDir
    Path folder;

    /** The program that is killed: adds departments one after the other and says so after each. */
    static final class Writer {
        public static void main(String[] arguments) {
            var desk = Desk.open(Path.of(arguments[0]), office());
            System.out.println("open");
            while (true) {
                var number = desk.book().root().children().size();
                var fields = Fields.NONE.with(StandardFields.DEPARTMENT_NAME, "部门" + number);
                var fresh = Subject.leaf(new SubjectId(desk.book().nextId()), SubjectKind.DEPARTMENT, SubjectId.BOOK,
                        fields);
                desk.apply(Edit.Insert.one(fresh, number));
                System.out.println(number + 1);
            }
        }
    }

    private static Office office() {
        return new Office(Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE, "kill", "pc", Path.of("target"));
    }

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        var path = folder.resolve("book");
        var start = Book.empty("账套");
        Desk.create(path, office(), "账套").close();
        var random = new Random(7);
        var acknowledged = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged = Math.max(acknowledged, writeAndKill(path, random.nextInt(MOST_EDITS_BEFORE_A_KILL)));
            try (var desk = Desk.open(path, office())) {
                var departments = desk.book().children(SubjectId.BOOK, SubjectKind.DEPARTMENT);
                // the edit that was under way may be there as well; half of it may not
                assertThat(departments.size()).as("after kill %d", kill).isBetween(acknowledged, acknowledged + 1);
                for (var i = 0; i < departments.size(); i++) {
                    assertThat(departments.get(i).text(StandardFields.DEPARTMENT_NAME)).isEqualTo("部门" + i);
                }
                assertThat(desk.history(Integer.MAX_VALUE)).hasSize(departments.size());
                acknowledged = departments.size();
            }
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
        try (var desk = Desk.open(path, office())) {
            while (desk.undo().isPresent()) {
                assertThat(desk.book().root().children().size()).isLessThan(acknowledged);
            }
            assertThat(desk.book()).isEqualTo(start);
        }
    }

    /** Lets the writer acknowledge some edits and kills it; returns the last number that it acknowledged. */
    private static int writeAndKill(Path path, int edits) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Writer.class.getName(), path.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var last = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            assertThat(line).isEqualTo("open");
            for (var i = 0; i < edits; i++) {
                last = Integer.parseInt(lines.readLine());
            }
            // through the handle, since the process itself would close what we still want to read
            process.toHandle().destroyForcibly();
            for (line = lines.readLine(); line != null && line.matches("\\d+"); line = lines.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        process.waitFor();
        return last;
    }
}
