package org.jimu.app;

import picocli.CommandLine.Command;

import org.jimu.desk.Desk;
import org.jimu.desk.Totals;
import org.jimu.exchange.SampleBook;
import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** {@code jimu sample BOOK}: a new book that holds the offices of the five real documents. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand extends BookCommand {

    SampleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (var desk = Desk.create(book(), office(), SampleBook.NAME)) {
            desk.apply(SampleBook.addTo(desk.book()));
            var totals = Totals.of(desk.book(), SubjectId.BOOK);
            terminal().say("sample.done", desk.file().database(),
                    desk.book().all(SubjectKind.DEPARTMENT).size(), totals.projects(),
                    totals.total().print(MoneyUnit.WAN_YUAN, 2));
        }
        return DONE;
    }
}
