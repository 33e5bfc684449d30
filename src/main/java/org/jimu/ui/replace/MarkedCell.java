package org.jimu.ui.replace;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

import org.jimu.desk.replace.Replacement;
import org.jimu.desk.replace.Span;

/** What a field says now, with the found pieces marked; begins near the first of them. */
final class MarkedCell extends TableCell<Replacement, Replacement> {

    // what is shown before the found text, so that it is in sight
    private static final int BEFORE = 14;
    private static final int MOST_MARKS = 8;

    private final HBox pieces = new HBox();

    MarkedCell() {
        pieces.getStyleClass().add("replace-marked");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void updateItem(Replacement item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pieces.getChildren().clear();
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var text = item.before().replace('\n', ' ');
        var from = Math.max(0, item.places().getFirst().start() - BEFORE);
        if (from > 0) {
            add("…", false);
        }
        for (var place : item.places().stream().limit(MOST_MARKS).toList()) {
            add(text.substring(from, place.start()), false);
            add(text.substring(place.start(), place.end()), true);
            from = place.end();
        }
        add(text.substring(from), false);
        setGraphic(pieces);
    }

    private void add(String text, boolean marked) {
        if (!text.isEmpty()) {
            var piece = new Label(text);
            piece.setMinWidth(USE_PREF_SIZE);
            if (marked) {
                piece.getStyleClass().add("hit-match");
            }
            pieces.getChildren().add(piece);
        }
    }

    /** The new text, beginning where the old one does in its cell. */
    static String from(Span first, String after) {
        var start = Math.max(0, first.start() - BEFORE);
        return (start > 0 ? "…" : "") + after.substring(Math.min(start, after.length())).replace('\n', ' ');
    }
}
