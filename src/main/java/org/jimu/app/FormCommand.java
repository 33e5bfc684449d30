package org.jimu.app;

import picocli.CommandLine.Command;

/** {@code jimu form}: work on form files. */
@Command(name = "form", mixinStandardHelpOptions = true)
final class FormCommand {
}
