package org.jimu.ui.print;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A printer of CUPS that prints into PDF files; made for the tests, and gone with them. */
public final class VirtualPrinter implements AutoCloseable {

    private static final String PACKAGES = "cups cups-bsd printer-driver-cups-pdf cups-filters poppler-utils";
    private static final Path BACKEND = Path.of("/usr/lib/cups/backend/cups-pdf");
    private static final Path DRIVER = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
    private static final Path CONFIGURATION = Path.of("/etc/cups/cups-pdf.conf");
    private static final String USUAL_FOLDER = "/var/spool/cups-pdf/${USER}";
    private static final int PATIENCE = 300;
    private static final long GLANCE_MILLIS = 200;

    private final String name;
    private final Path folder;
    private final Optional<Process> scheduler;

    private VirtualPrinter(String name, Path folder, Optional<Process> scheduler) {
        this.name = name;
        this.folder = folder;
        this.scheduler = scheduler;
    }

    /** Makes the printer; starts the print service where it does not run. */
    public static VirtualPrinter make() throws IOException, InterruptedException {
        var commands = List.of("/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/bin/lpr",
                "/usr/bin/lpstat", "/usr/bin/pdftocairo", BACKEND.toString(), DRIVER.toString());
        var absent = commands.stream().filter(one -> Files.notExists(Path.of(one))).toList();
        if (!absent.isEmpty()) {
            fail("The profile \"printing\" prints on a virtual printer, but " + absent + " are missing; please run: "
                    + "apt-get install -y --no-install-recommends " + PACKAGES);
        }
        var scheduler = runs() ? Optional.<Process>empty() : Optional.of(start());
        var name = "jimu-test-" + ProcessHandle.current().pid();
        // the printer's usual converter makes pictures of the type; this one embeds it
        var made = run("/usr/sbin/lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", DRIVER.toString(), "-o",
                "pdftops-renderer-default=pdftocairo", "-o", "printer-error-policy=abort-job");
        var printer = new VirtualPrinter(name, folder(), scheduler);
        if (made.exit() != 0) {
            printer.close();
            fail("The virtual printer could not be made (as root, or in the group lpadmin, it can): " + made.said());
        }
        Files.createDirectories(printer.folder);
        return printer;
    }

    private static boolean runs() throws IOException, InterruptedException {
        return run("/usr/bin/lpstat", "-r").said().contains("is running");
    }

    private static Process start() throws IOException, InterruptedException {
        var process = new ProcessBuilder("/usr/sbin/cupsd", "-f").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        for (var i = 0; i < PATIENCE && !runs(); i++) {
            if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                fail("The print service cupsd does not start; started as root it does");
            }
        }
        return process;
    }

    private static Path folder() throws IOException {
        var said = Files.readAllLines(CONFIGURATION).stream().map(String::strip)
                .filter(line -> line.startsWith("Out ")).map(line -> line.substring("Out ".length()).strip())
                .findFirst().orElse(USUAL_FOLDER);
        return Path.of(said.replace("${HOME}", System.getProperty("user.home")).replace("${USER}",
                System.getProperty("user.name")));
    }

    /** Name of its queue. */
    public String name() {
        return name;
    }

    /**
     * What printing something leaves on paper.
     *
     * @param into the file that it is moved to
     */
    public Path paper(Runnable printing, Path into) throws IOException, InterruptedException {
        var before = files();
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            printing.run();
            for (var i = 0; i < PATIENCE; i++) {
                var fresh = new HashSet<>(files());
                fresh.removeAll(before);
                if (fresh.size() == 1 && run("/usr/bin/lpstat", "-o", name).said().isBlank()) {
                    return Files.move(fresh.iterator().next(), into);
                }
                var key = watch.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.reset();
                }
            }
        }
        return fail("Nothing came out of the virtual printer in " + folder + "; its queue says: "
                + run("/usr/bin/lpstat", "-W", "all", "-o", name).said() + "; see /var/log/cups/error_log");
    }

    private Set<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).collect(Collectors.toSet());
        }
    }

    private record Outcome(int exit, String said) {}

    private static Outcome run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), said);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("/usr/sbin/lpadmin", "-x", name);
        scheduler.ifPresent(Process::destroy);
    }
}
