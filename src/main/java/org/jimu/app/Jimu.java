package org.jimu.app;

/** Where the program starts: the window without arguments, a command with them. */
public final class Jimu {

    private Jimu() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 1) {
            beginLog();
        } else {
            // a window does not wait for its log
            Thread.startVirtualThread(Jimu::beginLog);
        }
        System.exit(CommandLineRun.run(arguments));
    }

    private static void beginLog() {
        LogFile.begin(World.folder().home());
    }
}
