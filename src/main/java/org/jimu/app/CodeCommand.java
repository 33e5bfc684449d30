package org.jimu.app;

import java.io.IOException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.jimu.desk.code.CheckCode;
import org.jimu.desk.code.CheckCode.Reading;
import org.jimu.desk.code.Paper;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.desk.code.PaperCheck;
import org.jimu.desk.code.PaperText;

/** {@code jimu code BOOK CODE}: which table and version a printed page is; exit code 1 where its data has changed. */
@Command(name = "code", mixinStandardHelpOptions = true)
final class CodeCommand extends BookCommand {

    private static final int CHANGED = 1;

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "checkCode")
    private String code;

    CodeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        var text = new PaperText(terminal().texts().locale(), office().clock().getZone());
        return switch (CheckCode.read(code)) {
            case Reading.Slip slip -> throw new CommandFailure(text.slip(slip));
            case Reading.Understood(var understood) -> tell(understood, text);
        };
    }

    private int tell(CheckCode understood, PaperText text) throws IOException {
        try (var desk = openToRead()) {
            var paper = new PaperCheck(desk, forms()).of(understood, terminal().progress())
                    .orElseThrow(() -> new IllegalStateException("nobody stops the command"));
            tell(paper, text);
            return paper.standing() == Standing.SAME ? DONE : CHANGED;
        }
    }

    private void tell(Paper paper, PaperText text) {
        paper.name().ifPresent(name -> terminal().out().println(text.table(paper)));
        terminal().out().println(text.standing(paper));
        text.details(paper).forEach(terminal().out()::println);
    }
}
