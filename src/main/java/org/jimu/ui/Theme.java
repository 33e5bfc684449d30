package org.jimu.ui;

import java.net.URL;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Window;

import org.jimu.paper.ShippedFonts;

/**
 * The look of the window: AtlantaFX with the sans font that ships, so that Chinese is right on any PC. There is one for
 * the whole program; whatever is dressed by it changes with it, open windows as well. In the window's thread only.
 */
public final class Theme {

    private static final double TITLE_BAR = 40;
    // the sheets of all that is dressed: the colours, and all else
    private static final ObservableList<String> SHEETS = FXCollections.observableArrayList();
    private static final ReadOnlyDoubleWrapper SIZE = new ReadOnlyDoubleWrapper(1);
    private static final ReadOnlyObjectWrapper<Appearance> WORN = new ReadOnlyObjectWrapper<>(Appearance.PLAIN);
    private static boolean installed;

    private Theme() {
    }

    /** Sets the look of the whole program, plain at first; once, before the first window. */
    public static void install() {
        Font.loadFont(ShippedFonts.openSans(), Appearance.PLAIN.type());
        if (!installed) {
            installed = true;
            Platform.getPreferences().colorSchemeProperty().addListener((any, was, is) -> wear(WORN.get()));
        }
        wear(Appearance.PLAIN);
    }

    /** Changes the look of the whole program. */
    public static void wear(Appearance appearance) {
        var dark = appearance.isDark(Platform.getPreferences().getColorScheme());
        var scale = new SheetScale(appearance.lengths(), appearance.types());
        SIZE.set(appearance.types());
        Application.setUserAgentStylesheet(scale.address(dark
                ? PrimerDark.class.getResource("primer-dark.css")
                : PrimerLight.class.getResource("primer-light.css")));
        SHEETS.setAll(own(dark ? "jimu-dark.css" : "jimu-light.css").toExternalForm(),
                scale.address(own("jimu.css")));
        WORN.set(appearance);
    }

    /** The look now. */
    public static ReadOnlyObjectProperty<Appearance> worn() {
        return WORN.getReadOnlyProperty();
    }

    /** How much larger type is than at first, with all that is measured by it. */
    public static ReadOnlyDoubleProperty size() {
        return SIZE.getReadOnlyProperty();
    }

    /** A length that was measured with the plain look, in pixels of the look now. */
    public static double sized(double plain) {
        return plain * SIZE.get();
    }

    /** The same, following the look. */
    public static DoubleBinding following(double plain) {
        return size().multiply(plain);
    }

    /**
     * Sets the size that a dialog begins with, measured with the plain look. Scaled up, it stays within its owner, so that
     * it does not reach beyond the screen.
     */
    public static void prefer(Region pane, Window owner, double width, double height) {
        pane.setPrefSize(Math.min(sized(width), Math.max(width, owner.getWidth())),
                Math.min(sized(height), Math.max(height, owner.getHeight() - sized(TITLE_BAR))));
    }

    /** Gives a scene the program's own style sheets. */
    public static void dress(Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), SHEETS);
    }

    /** Gives what a pop-up shows the look of the window. */
    public static void dress(Parent content) {
        content.getStyleClass().add("root");
        Bindings.bindContent(content.getStylesheets(), SHEETS);
    }

    private static URL own(String name) {
        return Theme.class.getResource(name);
    }
}
