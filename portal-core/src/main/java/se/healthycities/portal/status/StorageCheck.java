package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.file.Storage;
import se.healthycities.portal.file.StorageFigures;

/** The data folder: what files take, what is free, and content that no row names. */
@ApplicationScoped
public class StorageCheck implements Check {
    private static final long LITTLE = 5_000_000_000L;
    private static final long ALMOST_NOTHING = 1_000_000_000L;

    private final Storage storage;

    @Inject
    public StorageCheck(Storage storage) {
        this.storage = storage;
    }

    @Override
    public String area() {
        return "storage";
    }

    @Override
    public List<Finding> findings() {
        StorageFigures figures = storage.figures();
        long unnamed = Math.max(0, figures.contents() - figures.named());
        long missing = Math.max(0, figures.named() - figures.contents());
        Level level = figures.free() < ALMOST_NOTHING ? Level.ACT : Level.WATCH;
        return List.of(
                Finding.well("bytes", figures.contents(), new Finding.Size(figures.bytes())),
                Finding.when(figures.free() < LITTLE, level, "free", "free", new Finding.Size(figures.free())),
                Finding.when(!figures.writable(), Level.ACT, "writable", "writable"),
                Finding.when(missing > 0, Level.ACT, "missing", "missing", missing),
                Finding.well("unnamed", unnamed));
    }
}
