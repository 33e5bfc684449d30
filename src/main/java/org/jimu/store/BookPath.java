package org.jimu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

import org.h2.store.fs.FilePath;

/**
 * Lets a book be one file {@code NAME.jimu}, which the desktop knows by its ending. H2 appends {@code .mv.db} to every
 * name; under the scheme {@value #SCHEME} that ending does not reach the disk. What H2 keeps beside a book for a while has
 * a further ending, which stays.
 */
final class BookPath extends FilePath {

    static final String SCHEME = "book";

    private static final String PREFIX = SCHEME + ":";
    private static final String ADDED = ".mv.db";

    private final FilePath disk;

    static {
        register(new BookPath(PREFIX, FilePath.get("file:")));
    }

    private BookPath(String name, FilePath disk) {
        this.name = name;
        this.disk = disk;
    }

    /** What H2 is to be told instead of the path of a book. */
    static String url(BookFile file) {
        return PREFIX + file.path().toString().replace('\\', '/');
    }

    private static String added(String onDisk) {
        var ending = onDisk.lastIndexOf(BookFile.ENDING);
        if (ending < 0) {
            return onDisk;
        }
        var end = ending + BookFile.ENDING.length();
        return onDisk.substring(0, end) + ADDED + onDisk.substring(end);
    }

    private static BookPath of(FilePath disk) {
        return new BookPath(PREFIX + added(disk.toString()), disk);
    }

    @Override
    public FilePath getPath(String path) {
        var inside = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        return new BookPath(PREFIX + inside,
                FilePath.get("file:" + inside.replace(BookFile.ENDING + ADDED, BookFile.ENDING)));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePath toRealPath() {
        // H2 asks for this also before it appends its ending
        var real = disk.toRealPath();
        return name.contains(BookFile.ENDING + ADDED) ? of(real) : new BookPath(PREFIX + real, real);
    }

    @Override
    public FilePath getParent() {
        return of(disk.getParent());
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return disk.newDirectoryStream().stream().<FilePath>map(BookPath::of).toList();
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        disk.moveTo(((BookPath) target).disk, atomicReplace);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return disk.open(mode);
    }

    @Override
    public long size() {
        return disk.size();
    }

    @Override
    public boolean createFile() {
        return disk.createFile();
    }

    @Override
    public boolean exists() {
        return disk.exists();
    }

    @Override
    public void delete() {
        disk.delete();
    }

    @Override
    public boolean isDirectory() {
        return disk.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return disk.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return disk.isAbsolute();
    }

    @Override
    public long lastModified() {
        return disk.lastModified();
    }

    @Override
    public boolean canWrite() {
        return disk.canWrite();
    }

    @Override
    public void createDirectory() {
        disk.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return disk.setReadOnly();
    }
}
