package org.jimu.ui;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.jimu.paper.ShippedFonts;

/** The look of the window: AtlantaFX with the sans font that ships, so that Chinese is right on any PC. */
public final class Theme {

    private static final double FONT_SIZE = 14;

    private Theme() {
    }

    /** Sets the look of the whole program; once, before the first window. */
    public static void install() {
        Font.loadFont(ShippedFonts.openSans(), FONT_SIZE);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a scene the program's own style sheet. */
    public static void dress(Scene scene) {
        scene.getStylesheets().add(sheet());
    }

    /** Gives what a pop-up shows the look of the window. */
    public static void dress(Parent content) {
        content.getStyleClass().add("root");
        content.getStylesheets().add(sheet());
    }

    private static String sheet() {
        return Theme.class.getResource("jimu.css").toExternalForm();
    }
}
