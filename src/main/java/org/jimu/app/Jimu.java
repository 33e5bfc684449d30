package org.jimu.app;

/** Where the program starts: the window without arguments, a command with them. */
public final class Jimu {

    private Jimu() {
    }

    public static void main(String[] arguments) {
        LogFile.begin(World.folder().home());
        System.exit(CommandLineRun.run(arguments));
    }
}
