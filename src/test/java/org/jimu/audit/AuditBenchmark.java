package org.jimu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jimu.edit.Edit;
import org.jimu.exchange.LargeSample;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/**
 * How long all rules take: on the sample book of 66 projects, on one of 10,000 projects with 150,000 indicators, and after
 * one edit of the large one, in projects all over the book and in one project after the other of a year.
 */
@Tag("benchmark")
class AuditBenchmark {

    private static final int PROJECTS = 10_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final int LARGE_WARM_UP = 2;
    private static final int LARGE_ROUNDS = 5;
    private static final int EDITS = 1_000;
    private static final double MOST_SAMPLE = 300;
    private static final double MOST_LARGE = 5_000;
    private static final double MOST_EDIT = 5;
    private static final double NEARLY_ALL = 0.99;
    // has no common divisor with the number of projects, so one edit after the other goes to another year
    private static final int FAR = 4_099;

    private final FormLibrary forms = FormLibrary.shipped();

    @Test
    void findingsAreThereBeforeTheUserLooksForThem() {
        var book = SampleBook.make();
        var sample = times(WARM_UP, ROUNDS, any -> check(book));
        var large = LargeSample.make(PROJECTS);
        var whole = times(LARGE_WARM_UP, LARGE_ROUNDS, any -> check(large));
        var findings = check(large);
        var projects = large.all(SubjectKind.PROJECT);
        var far = edits(findings, projects, FAR);
        var near = edits(findings, projects, 1);
        System.out.println("| audit | median ms | 99 % ms | limit ms |");
        System.out.println("|---|---|---|---|");
        row("66 projects", sample, MOST_SAMPLE);
        row("10,000 projects", whole, MOST_LARGE);
        row("an edit anywhere in 10,000 projects", far, MOST_EDIT);
        row("an edit beside the last one", near, MOST_EDIT);
        assertThat(at(sample, 0.5)).as("the sample book").isLessThan(MOST_SAMPLE);
        assertThat(at(whole, 0.5)).as("10,000 projects").isLessThan(MOST_LARGE);
        assertThat(at(far, 0.5)).as("an edit anywhere").isLessThan(MOST_EDIT);
        assertThat(at(near, 0.5)).as("an edit beside the last one").isLessThan(MOST_EDIT);
    }

    private Findings check(Book book) {
        return Audit.checkBook(book, forms, (done, total) -> true).orElseThrow();
    }

    /** What is typed goes to the value of an indicator, the goal and the name of a project in turn. */
    private static List<Double> edits(Findings findings, List<Subject> projects, int step) {
        return times(EDITS, EDITS, round -> {
            var project = projects.get((int) (Math.abs((long) round * step) % projects.size()));
            var edit = edit(findings.book(), project, round);
            var after = edit.applyTo(findings.book());
            return (Work) () -> findings.follow(edit, after);
        });
    }

    private static Edit edit(Book book, Subject project, int round) {
        return switch (Math.floorMod(round, 3)) {
            case 0 -> Edit.SetField.to(book.children(project.id(), SubjectKind.INDICATOR).getFirst().id(),
                    StandardFields.INDICATOR_TARGET, StandardFields.INDICATOR_TARGET.type().read("≥" + round + "次"));
            case 1 -> Edit.SetField.to(project.id(), StandardFields.PROJECT_ANNUAL_GOAL,
                    "全年组织培训" + round + "场，受益群众" + round + "人。");
            default -> Edit.SetField.to(project.id(), StandardFields.PROJECT_NAME, "第" + round + "批培训经费");
        };
    }

    /** What is measured, after what leads to it. */
    @FunctionalInterface
    private interface Work extends Runnable {
    }

    /** How long each round takes, in ascending order; where it gives work, only that. */
    private static List<Double> times(int warmUp, int rounds, IntFunction<Object> round) {
        var times = new ArrayList<Double>();
        for (var i = -warmUp; i < rounds; i++) {
            var start = System.nanoTime();
            if (round.apply(i) instanceof Work work) {
                start = System.nanoTime();
                work.run();
            }
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().sorted().toList();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private static void row(String what, List<Double> times, double limit) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.0f |%n", what, at(times, 0.5), at(times, NEARLY_ALL),
                limit);
    }
}
