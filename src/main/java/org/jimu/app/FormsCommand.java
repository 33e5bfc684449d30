package org.jimu.app;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.jimu.form.Form;
import org.jimu.form.FormLibrary;

/** {@code jimu forms}: the forms that can be used. */
@Command(name = "forms", mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", descriptionKey = "formsJson")
    private boolean json;

    FormsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var forms = FormLibrary.shipped().withFolder(World.office(terminal.texts().locale()).forms());
        forms.problems().forEach(problem -> terminal.err().println(problem.sentence(terminal.texts().locale())));
        if (json) {
            var mapper = new ObjectMapper();
            var all = mapper.createArrayNode();
            forms.forms().values().forEach(form -> all.addObject().put("id", form.id()).put("name", form.name())
                    .put("place", form.place()).put("for", form.subject().name().toLowerCase(Locale.ROOT)));
            terminal.out().println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } else {
            forms.forms().values().forEach(this::line);
        }
        return BookCommand.DONE;
    }

    private void line(Form form) {
        terminal.out().printf("%-24s %s  %s%n", form.id(), form.place(), form.name());
    }
}
