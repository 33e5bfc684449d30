package org.jimu.app;

import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.jimu.desk.Desk;
import org.jimu.desk.Totals;
import org.jimu.exchange.LargeSample;
import org.jimu.exchange.SampleBook;
import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * {@code jimu sample BOOK}: a new book that holds the offices of the five real documents, or with {@code --projects} a
 * book of any size for measuring.
 */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand extends BookCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--projects", paramLabel = "N", descriptionKey = "projects")
    private Optional<Integer> projects;

    SampleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var desk = make()) {
            var totals = Totals.of(desk.book(), SubjectId.BOOK);
            terminal().say("sample.done", desk.file().path(),
                    desk.book().all(SubjectKind.DEPARTMENT).size(), totals.projects(),
                    totals.total().print(MoneyUnit.WAN_YUAN, 2));
        }
        return DONE;
    }

    private Desk make() {
        if (projects.isPresent()) {
            if (projects.get() < 1) {
                throw new ParameterException(spec.commandLine(), terminal().texts().get("sample.projects"));
            }
            return Desk.create(book(), office(), LargeSample.make(projects.get()));
        }
        return Desk.create(book(), office(), SampleBook.make());
    }
}
