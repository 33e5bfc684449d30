package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.jimu.audit.Audit;
import org.jimu.audit.Fixes;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Rule;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.PrintJob;
import org.jimu.desk.UnknownForm;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsReport;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** {@code jimu check BOOK}: what is wrong in a book; exit code 1 where there are errors. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends BookCommand {

    private static final int ERRORS = 1;

    @Option(names = "--json", descriptionKey = "checkJson")
    private boolean json;

    @Option(names = "--fix", paramLabel = "RULE", descriptionKey = "fixRule")
    private Optional<String> fix = Optional.empty();

    @Option(names = {"--out", "--pdf"}, paramLabel = "FILE", descriptionKey = "checkOut")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ChoiceOptions options = new ChoiceOptions();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (json && out.isPresent()) {
            throw new CommandFailure(terminal().texts().get("check.jsonOut"));
        }
        var choice = options.choice();
        var forms = forms();
        var form = choice.form().map(id -> forms.find(id).orElseThrow(() -> new UnknownForm(id)));
        var knownForms = form.map(forms::allIn).orElse(forms);
        fix.ifPresent(this::requireRule);
        try (var desk = fix.isPresent() ? Desk.open(book(), office()) : openToRead()) {
            var wording = new Wording(terminal().texts().locale());
            fix.ifPresent(rule -> mend(desk, knownForms, choice, rule, wording));
            var findings = check(desk.book(), knownForms, choice);
            if (json) {
                terminal().out().println(CheckJson.write(desk.book(), findings, wording));
            } else {
                new CheckText(terminal(), desk.book(), wording).write(findings);
            }
            if (out.isPresent() && findings.stream().anyMatch(Finding::isOpen)) {
                print(desk, forms, findings, wording, out.get());
            }
            return findings.stream().anyMatch(one -> one.isOpen() && one.severity() == Severity.ERROR) ? ERRORS : DONE;
        }
    }

    /** Writes the findings as a table for each department's year. */
    private void print(Desk desk, FormLibrary forms, List<Finding> findings, Wording wording, Path file)
            throws IOException {
        var office = desk.office();
        var report = new FindingsReport(forms, office.user(), LocalDate.now(office.clock()), wording);
        var title = desk.book().root().text(StandardFields.BOOK_NAME);
        new PaperOutput(terminal(), office)
                .write(new PrintJob(report.documents(desk.book(), findings), World.fonts()), title, file);
    }

    private List<Finding> check(Book book, FormLibrary forms, DocumentChoice choice) {
        var chosen = tables(book, choice);
        if (chosen.isEmpty()) {
            throw new CommandFailure(terminal().texts().get("print.nothing"));
        }
        return Audit.checkBook(book, forms, terminal().progress()::step).stream()
                .flatMap(findings -> findings.all().stream()).filter(one -> chosen.contains(one.table())).toList();
    }

    /** The tables that are chosen: a year's own where no project is named. */
    private static Set<SubjectId> tables(Book book, DocumentChoice choice) {
        return choice.years(book).stream().flatMap(year -> Stream.concat(
                choice.project().isEmpty() ? Stream.of(year) : Stream.empty(), choice.projects(book, year).stream()))
                .map(Subject::id).collect(Collectors.toSet());
    }

    private void requireRule(String id) {
        var known = Audit.rules().stream().map(Rule::id).toList();
        if (!known.contains(id)) {
            throw new CommandFailure(terminal().texts().get("check.rule", id, String.join(" ", known)));
        }
    }

    private void mend(Desk desk, FormLibrary forms, DocumentChoice choice, String rule, Wording wording) {
        var book = desk.book();
        var chosen = tables(book, choice);
        var fixes = Fixes.of(book, forms, one -> one.rule().equals(rule) && chosen.contains(one.table()),
                terminal().progress()::step);
        if (fixes.isEmpty()) {
            say("check.fix.none", wording.ruleName(rule));
            return;
        }
        desk.apply(fixes.get().edit());
        for (var fixed : fixes.get().fixed()) {
            fixed.fix().stream().flatMap(one -> one.steps().stream()).forEach(step -> {
                var place = FindingPlace.of(book, fixed, step, wording);
                say("check.fix.line", place.project().isEmpty() ? place.department() : place.project(), place.cell(),
                        step.before(), step.after());
            });
        }
        say("check.fix.done", wording.ruleName(rule), fixes.get().fixed().size());
    }

    /** Beside JSON nothing else goes to the output. */
    private void say(String key, Object... terms) {
        if (!json) {
            terminal().say(key, terms);
        }
    }
}
