package org.jimu.desk;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.audit.Audit;
import org.jimu.audit.Findings;
import org.jimu.audit.rule.Finding;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;

/**
 * What is wrong in an open book, kept in step with every edit on a thread of its own. Asking is quick from any thread:
 * the answer is what was found last.
 */
public final class FindingsIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FindingsIndex.class);

    // the edit itself is shown first
    private static final int CALM_MILLIS = 200;

    private final Desk desk;
    private final FormLibrary forms;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("jimu-audit").factory());
    private final Map<SubjectId, List<Finding>> found = new ConcurrentHashMap<>();
    private final Listeners<Set<SubjectId>> listeners = new Listeners<>();
    private final Subscription subscription;
    // of the worker's thread alone
    private Optional<Findings> findings = Optional.empty();
    // changes by the book before them, until that book is the one that was checked
    private final Map<Book, Change> ahead = new IdentityHashMap<>();
    private Optional<Future<?>> first = Optional.empty();
    private boolean waiting;
    private volatile FindingCounts counts = FindingCounts.NONE;
    private volatile boolean known;
    private volatile boolean closed;

    public FindingsIndex(Desk desk, FormLibrary forms) {
        this.desk = desk;
        this.forms = forms;
        this.subscription = desk.onChange(this::changed);
    }

    /**
     * Checks the whole book, then follows its changes; once, however often it is asked for.
     *
     * @param progress is called on the worker's thread; where it stops the work, nothing is followed
     * @return done when the first check is
     */
    public synchronized Future<?> start(Progress progress) {
        if (first.isEmpty()) {
            var book = desk.book();
            first = Optional.of(worker.submit(() -> {
                findings = Audit.checkBookBeside(book, forms, (done, total) -> !closed && progress.step(done, total));
                known = findings.isPresent();
                findings.ifPresent(all -> publish(all, all.tables()));
                findings.ifPresent(this::catchUp);
            }));
        }
        return first.get();
    }

    private synchronized void changed(Change change) {
        if (first.isPresent() && !closed) {
            worker.execute(() -> ahead.put(change.before(), change));
            if (!waiting) {
                waiting = true;
                worker.schedule(this::followAll, CALM_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void followAll() {
        synchronized (this) {
            waiting = false;
        }
        findings.ifPresent(this::catchUp);
    }

    /** What was changed before the first look at the book is in it already. */
    private void catchUp(Findings all) {
        var touched = new LinkedHashSet<SubjectId>();
        var next = Optional.ofNullable(ahead.remove(all.book()));
        while (next.isPresent()) {
            try {
                touched.addAll(all.follow(next.get().edit(), next.get().after()));
            } catch (RuntimeException e) {
                // the book is being closed, or a rule is at fault: the marks stay as they are
                LOG.error("a change was not checked", e);
            }
            next = Optional.ofNullable(ahead.remove(all.book()));
        }
        if (!touched.isEmpty()) {
            publish(all, touched);
        }
    }

    private void publish(Findings all, Set<SubjectId> tables) {
        for (var table : tables) {
            var here = all.of(table);
            counts = counts.with(FindingCounts.of(here), FindingCounts.of(of(table)));
            if (here.isEmpty()) {
                found.remove(table);
            } else {
                found.put(table, here);
            }
        }
        listeners.tell(tables);
    }

    /** Whether the whole book was checked once; before that it is not known of any table what is wrong in it. */
    public boolean isKnown() {
        return known;
    }

    /** What is wrong in the table of a project or year, from top to bottom; what was dismissed too. */
    public List<Finding> of(SubjectId table) {
        return found.getOrDefault(table, List.of());
    }

    /** How many findings the whole book has. */
    public FindingCounts counts() {
        return counts;
    }

    /** All tables in which anything is wrong. */
    public Set<SubjectId> tables() {
        return Set.copyOf(found.keySet());
    }

    /** Tells of tables whose findings may be others now, on the worker's thread. */
    public Subscription onUpdate(Consumer<Set<SubjectId>> listener) {
        return listeners.add(listener);
    }

    /** Waits until all changes so far are checked. */
    public void await() throws InterruptedException {
        try {
            worker.submit(this::followAll).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing was to be done", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        subscription.cancel();
        // no interrupt: it would close the file that is being read
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker.shutdown();
        try {
            worker.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
