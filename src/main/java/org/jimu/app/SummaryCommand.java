package org.jimu.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Summaries;
import org.jimu.desk.Totals;
import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** {@code jimu summary BOOK --out FILE --form ID}: lists and whole-department tables, with computed totals. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand extends BookCommand {

    private static final int DECIMALS = 2;

    @Mixin
    private OutputOptions output = new OutputOptions();

    SummaryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = openToRead()) {
            var choice = output.choice();
            output.write(desk, Summaries.documents(choice, desk.book(), forms()), terminal());
            totals(choice, desk.book());
        }
        return DONE;
    }

    private void totals(DocumentChoice choice, Book book) {
        var years = choice.years(book);
        for (var year : years) {
            var totals = Totals.of(book, year.id());
            terminal().say(totals.differs() ? "summary.differs" : "summary.line", department(book, year),
                    year.text(StandardFields.YEAR), totals.projects(), totals.indicators(),
                    totals.total().print(MoneyUnit.WAN_YUAN, DECIMALS),
                    totals.printed().map(money -> money.print(MoneyUnit.WAN_YUAN, DECIMALS)).orElse(""));
        }
        if (years.size() > 1) {
            var all = all(book, years);
            terminal().say("summary.all", all.projects(), all.indicators(),
                    all.total().print(MoneyUnit.WAN_YUAN, DECIMALS));
        }
    }

    private static Totals all(Book book, List<Subject> years) {
        return Totals.of(book, years.stream().flatMap(year -> book.children(year.id(), SubjectKind.PROJECT).stream())
                .toList(), Optional.empty());
    }

    private static String department(Book book, Subject year) {
        return book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME);
    }
}
