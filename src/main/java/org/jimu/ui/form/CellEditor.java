package org.jimu.ui.form;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import org.jimu.ui.Appearance;
import org.jimu.ui.ParkedField;
import org.jimu.ui.Theme;

/** The text field of the form. Its text stands where the paper will have it. */
final class CellEditor extends ParkedField {

    private static final char DELETE = 127;
    // room for the caret at a line's end
    private static final double SLACK = 1.5;

    private final Text measure = new Text();
    private final ReadOnlyObjectWrapper<Bounds> box = new ReadOnlyObjectWrapper<>(new BoundingBox(0, 0, 0, 0));
    private Optional<Place> place = Optional.empty();
    private Optional<Insets> ground = Optional.empty();
    private Optional<Text> inner = Optional.empty();
    private Runnable refused = () -> {
    };
    // the look of the program lives longer than a form
    private final ChangeListener<Appearance> look = (any, was, is) -> dressAnew();

    /**
     * Where the editor stands.
     *
     * @param cell  bounds of the cell
     * @param most  greatest height to grow to
     * @param floor what the editor may not reach below
     */
    record Place(Bounds cell, CellType type, double most, double floor) {}

    CellEditor() {
        Theme.worn().addListener(new WeakChangeListener<>(look));
        getStyleClass().add("cell-editor");
        setOpacity(0);
        editingProperty().addListener((any, was, is) -> {
            // in code: a style would be looked up anew for all parts of the field with each cell
            setOpacity(is ? 1 : 0);
            fit();
        });
        textProperty().addListener((any, was, is) -> fit());
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            if (!isEditable()) {
                event.consume();
                refused.run();
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isEditable()) {
                event.consume();
                if (isText(event)) {
                    refused.run();
                }
            }
        });
    }

    private static boolean isText(KeyEvent event) {
        var text = event.getCharacter();
        return !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != DELETE && !event.isShortcutDown()
                && !event.isAltDown();
    }

    /** @param action runs when somebody types while nothing can be typed */
    void onRefused(Runnable action) {
        refused = action;
    }

    /** What the user sees as the cell: its place, or more while the text needs more. */
    ReadOnlyObjectProperty<Bounds> boxProperty() {
        return box.getReadOnlyProperty();
    }

    /** Stands on a cell, empty and unseen. */
    void park(Place at, boolean editable) {
        clearEdit();
        setEditable(editable);
        stand(at);
    }

    /** Stands at another place with what is typed, after the pages were laid out anew. */
    void stand(Place at) {
        place = Optional.of(at);
        measure.setFont(at.type().font());
        fit();
    }

    /** Takes no more text until it stands on a cell again. */
    void rest() {
        clearEdit();
        setEditable(false);
    }

    private void fit() {
        place.ifPresent(this::fit);
    }

    private void fit(Place at) {
        var type = at.type();
        var width = at.cell().getWidth();
        var spacing = spacing(type);
        var lines = lines(type, width - 2 * type.padding(), spacing);
        var needed = lines * type.leading() + 2 * type.padding();
        var height = isEditing()
                ? Math.max(at.cell().getHeight(), Math.min(needed, at.most()))
                : at.cell().getHeight();
        var y = Math.max(0, Math.min(at.cell().getMinY(), at.floor() - height));
        box.set(new BoundingBox(at.cell().getMinX(), y, width, height));
        // the font's own line is higher than the paper's: in a narrow cell the field reaches over its edges, unseen
        var above = type.firstBaseLine(lines, height) - measure.getBaselineOffset();
        var over = Math.max(0, -above);
        var under = height < needed && isEditing() ? 0 : Math.max(0, above + lines * type.leading() - spacing - height);
        setPadding(padding(type, Math.max(0, above)));
        dress(type.font(), over, under);
        resizeRelocate(at.cell().getMinX(), y - over, width, height + over + under);
        inner().ifPresent(text -> {
            text.setTextAlignment(type.alignment());
            text.setLineSpacing(spacing);
        });
    }

    /** The part of the skin that shows the text; looked for only when the skin has made another one. */
    private Optional<Text> inner() {
        if (inner.filter(text -> text.getParent() != null).isEmpty()) {
            inner = Optional.ofNullable(lookup(".text")).filter(Text.class::isInstance).map(Text.class::cast);
            // the skin's own way of measuring lines takes no line spacing
            inner.ifPresent(text -> text.setBoundsType(TextBoundsType.LOGICAL));
        }
        return inner;
    }

    private static Insets padding(CellType type, double above) {
        var narrow = Math.max(0, type.padding() - SLACK);
        return switch (type.alignment()) {
            case RIGHT -> new Insets(above, type.padding(), 0, narrow);
            case CENTER -> new Insets(above, narrow, 0, narrow);
            default -> new Insets(above, narrow, 0, type.padding());
        };
    }

    /** New sheets put back what the old ones had set before the code did: ground, font, opacity. */
    private void dressAnew() {
        applyCss();
        ground = Optional.empty();
        setOpacity(isEditing() ? 1 : 0);
        fit();
    }

    private void dress(Font font, double over, double under) {
        if (!font.equals(getFont())) {
            setFont(font);
        }
        var insets = Optional.of(new Insets(over, 0, under, 0));
        if (!insets.equals(ground)) {
            ground = insets;
            setBackground(new Background(new BackgroundFill(Color.WHITE, CornerRadii.EMPTY, insets.get())));
        }
        if (getSkin() == null) {
            // the skin is there only after this
            applyCss();
        }
    }

    /** What has to be added to the font's own line height for the paper's. */
    private double spacing(CellType type) {
        measure.setWrappingWidth(0);
        measure.setLineSpacing(0);
        measure.setText("");
        return type.leading() - measure.getLayoutBounds().getHeight();
    }

    private int lines(CellType type, double width, double spacing) {
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(type.em(), width));
        measure.setLineSpacing(spacing);
        return (int) Math.max(1, Math.round((measure.getLayoutBounds().getHeight() + spacing) / type.leading()));
    }
}
