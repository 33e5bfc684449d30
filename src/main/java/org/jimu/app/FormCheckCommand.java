package org.jimu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.jimu.audit.Audit;
import org.jimu.audit.rule.Rule;
import org.jimu.form.BadForm;
import org.jimu.form.FormFile;

/** {@code jimu form check FILE}: whether a form file can be used, and if not, what is wrong where. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class FormCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "formFile")
    private Path file;

    FormCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, BadForm {
        var form = FormFile.read(file);
        var rules = Audit.rules().stream().map(Rule::id).toList();
        var unknown = form.demands().rules().keySet().stream().filter(rule -> !rules.contains(rule)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new CommandFailure(terminal.texts().get("form.rule", file.getFileName(),
                    String.join("、", unknown), String.join(" ", rules)));
        }
        terminal.say("form.good", file, form.id(), form.name());
        return BookCommand.DONE;
    }
}
