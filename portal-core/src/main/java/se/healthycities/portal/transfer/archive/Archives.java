package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.persistence.OneMoment;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Export;

/**
 * Makes an archive (M2): rows and readable pages as of one moment into a folder of its own, then everything with the files
 * into the stream. However large the network is, only pieces of it are in memory.
 */
@ApplicationScoped
public class Archives {
    private final PluginRegistry registry;
    private final Beans beans;
    private final OneMoment moment;
    private final Origin origin;
    private final ReadableNetwork network;
    private final ReadableSpace page;
    private final SpaceRows spaceRows;
    private final ArchiveQueries queries;
    private final BlobStore blobs;
    private final Quarantine quarantine;
    private final Settings settings;

    @Inject
    public Archives(
            PluginRegistry registry,
            Beans beans,
            OneMoment moment,
            Origin origin,
            ReadableNetwork network,
            ReadableSpace page,
            SpaceRows spaceRows,
            ArchiveQueries queries,
            BlobStore blobs,
            Quarantine quarantine,
            Settings settings) {
        this.registry = registry;
        this.beans = beans;
        this.moment = moment;
        this.origin = origin;
        this.network = network;
        this.page = page;
        this.spaceRows = spaceRows;
        this.queries = queries;
        this.blobs = blobs;
        this.quarantine = quarantine;
        this.settings = settings;
    }

    /** Everything that the network has; the stream is not closed. */
    public void network(OutputStream out) throws IOException {
        send(out, place -> {
            network.write(place.folder());
            Stream<Export.Row> rows = registry.plugins().stream()
                    .flatMap(plugin -> beans.of(plugin.export()).rows());
            return gather(place, Manifest.NETWORK, rows, quarantine::infected);
        });
    }

    /** What one space has; the stream is not closed. */
    public void space(String path, OutputStream out) throws IOException {
        send(out, place -> {
            SpaceCard space = queries.space(path).get(0);
            page.write(place.folder().resolve("index.html"), space, "", false);
            return gather(place, path, spaceRows.of(space.id()), quarantine::held);
        });
    }

    private void send(OutputStream out, Function<Workplace, Gathered> work) throws IOException {
        try (Workplace place = new Workplace(settings.data())) {
            Gathered gathered = moment.read(() -> work.apply(place));
            new ArchiveWriter(blobs).write(out, place, gathered.manifest(), gathered.blobs());
        }
    }

    private Gathered gather(
            Workplace place, String scope, Stream<Export.Row> rows, UnaryOperator<Set<String>> heldBack) {
        try (RowFiles files = new RowFiles(place.folder())) {
            rows.forEach(files::write);
            Set<String> blobs = new TreeSet<>(files.blobs());
            blobs.removeAll(heldBack.apply(blobs));
            return new Gathered(origin.manifest(scope, files.tables()), blobs);
        }
    }

    /** What lies in the folder, and which files it names. */
    private record Gathered(Manifest manifest, Set<String> blobs) {}
}
