package org.jimu.ui;

import javafx.scene.control.Alert;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.desk.UnknownForm;
import org.jimu.desk.Wording;
import org.jimu.desk.print.PrintFailed;
import org.jimu.desk.state.BadScan;
import org.jimu.edit.EditRefused;
import org.jimu.exchange.BadBookFile;
import org.jimu.paper.PaperException;
import org.jimu.store.StoreException;

/** Turns what went wrong into one sentence. */
public final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {
    }

    /** The sentence for the user. */
    public static String sentence(Throwable failure, Texts texts) {
        return switch (failure) {
            case StoreException store -> store.sentence(texts.locale());
            case EditRefused refused -> new Wording(texts.locale()).refused(refused);
            case BadBookFile book -> book.sentence(texts.locale());
            case PrintFailed print -> new Wording(texts.locale()).problem(print.problem());
            case BadScan scan -> new Wording(texts.locale()).badScan(scan);
            case UnknownForm form -> texts.get("form.missing", form.id());
            case OutOfMemoryError large -> texts.get("failed.memory");
            case PaperException paper -> texts.get("paper.failed", String.join(" ", paper.terms()));
            default -> {
                LOG.error("unforeseen failure", failure);
                yield texts.get("failed", String.valueOf(failure.getMessage()));
            }
        };
    }

    /** Shows the sentence in a dialog. */
    public static void show(Throwable failure, Texts texts, Window owner) {
        var alert = new Alert(Alert.AlertType.WARNING, sentence(failure, texts));
        alert.initOwner(owner);
        alert.setHeaderText(texts.get("failure.title"));
        Theme.dress(alert.getDialogPane().getScene());
        alert.show();
    }
}
