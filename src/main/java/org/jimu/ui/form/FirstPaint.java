package org.jimu.ui.form;

import javafx.animation.AnimationTimer;

/** Waits until the first document of a window is painted, so that what can wait does not keep the user from it. */
final class FirstPaint extends AnimationTimer {

    // the frame that is laid out, and the one that waits until it is painted
    private static final int UNTIL_PAINTED = 2;

    private final PageSetting setting;
    private final Runnable then;
    private int frames;

    private FirstPaint(PageSetting setting, Runnable then) {
        this.setting = setting;
        this.then = then;
    }

    /** Has something done once the document that is being set is painted. */
    static void then(PageSetting setting, Runnable then) {
        new FirstPaint(setting, then).start();
    }

    @Override
    public void handle(long now) {
        frames = setting.busyProperty().get() ? 0 : frames + 1;
        if (frames > UNTIL_PAINTED) {
            stop();
            then.run();
        }
    }
}
