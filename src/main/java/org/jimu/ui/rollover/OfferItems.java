package org.jimu.ui.rollover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.TreeItem;

import org.jimu.form.rollover.DepartmentYear;
import org.jimu.form.rollover.YearShift;
import org.jimu.model.SubjectId;
import org.jimu.ui.Texts;
import org.jimu.ui.rollover.OfferLine.Kind;

/** The tree of what can be taken to another year, with a tick for each line. Made beside the window's thread. */
final class OfferItems {

    // more departments than these are easier chosen from when they are closed
    private static final int OPENED = 3;

    private final YearShift shift;
    private final Runnable onTick;
    private final Texts texts;

    /** @param onTick hears when a tick is set or taken away; from a line whose others go with it, several times */
    OfferItems(YearShift shift, Runnable onTick, Texts texts) {
        this.shift = shift;
        this.onTick = onTick;
        this.texts = texts;
    }

    /** @param ticked which departments are ticked at first; what the other year has already is not */
    CheckBoxTreeItem<OfferLine> of(List<DepartmentYear> offers, Predicate<DepartmentYear> ticked) {
        var root = new CheckBoxTreeItem<>(new OfferLine(Kind.ALL, SubjectId.BOOK, texts.get("rollover.all",
                Integer.toString(shift.from()))));
        root.setExpanded(true);
        var open = offers.stream().filter(ticked).count() <= OPENED;
        for (var offer : offers) {
            var item = item(offer);
            item.setExpanded(open && ticked.test(offer));
            root.getChildren().add(item);
            if (ticked.test(offer)) {
                item.setSelected(true);
            }
        }
        root.addEventHandler(CheckBoxTreeItem.<OfferLine>checkBoxSelectionChangedEvent(), event -> onTick.run());
        return root;
    }

    private CheckBoxTreeItem<OfferLine> item(DepartmentYear offer) {
        var item = new CheckBoxTreeItem<>(
                new OfferLine(Kind.DEPARTMENT, offer.year(), String.join(" › ", offer.path())));
        if (offer.whole()) {
            item.getChildren().add(line(Kind.WHOLE, offer.year(), texts.get("tree.departmentTable"),
                    offer.wholeThen()));
        }
        offer.projects().forEach(project -> item.getChildren()
                .add(line(Kind.PROJECT, project.project(), project.name(), project.there())));
        return item;
    }

    private TreeItem<OfferLine> line(Kind kind, SubjectId subject, String text, boolean there) {
        if (!there) {
            return new CheckBoxTreeItem<>(new OfferLine(kind, subject, text));
        }
        var item = new ThereItem(new OfferLine(kind, subject,
                texts.get("rollover.there", text, Integer.toString(shift.to()))));
        item.tickedProperty().addListener((any, was, is) -> onTick.run());
        return item;
    }

    /** The tick of a line. */
    static BooleanProperty tick(TreeItem<OfferLine> item) {
        return switch (item) {
            case CheckBoxTreeItem<OfferLine> box -> box.selectedProperty();
            case ThereItem there -> there.tickedProperty();
            default -> throw new IllegalArgumentException("a line without a tick: " + item);
        };
    }

    /** The projects, or the years with their whole-department tables, that are ticked. */
    static Set<SubjectId> ticked(TreeItem<OfferLine> root, Kind kind) {
        var found = new HashSet<SubjectId>();
        collect(root, kind, found);
        return found;
    }

    private static void collect(TreeItem<OfferLine> item, Kind kind, Set<SubjectId> found) {
        if (tick(item).get() && stands(item, kind)) {
            found.add(item.getValue().subject());
        }
        item.getChildren().forEach(child -> collect(child, kind, found));
    }

    /** A department that has nothing yet is taken with its forms alone. */
    private static boolean stands(TreeItem<OfferLine> item, Kind kind) {
        var own = item.getValue().kind();
        return own == kind || kind == Kind.WHOLE && own == Kind.DEPARTMENT && item.getChildren().isEmpty();
    }
}
