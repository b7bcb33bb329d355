package se.healthycities.portal.extraction.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last few PDFs that were joined, each under the hash of what went into it. */
final class JoinedPapers {
    private static final int MOST = 4;

    private final Path folder;
    private final Map<String, Path> kept = new LinkedHashMap<>();

    JoinedPapers(Path folder) {
        this.folder = folder;
    }

    /** Null when it was not joined lately. */
    Path find(String mark) {
        Path found = kept.get(mark);
        return found != null && Files.exists(found) ? found : null;
    }

    Path keep(String mark, Path joined) throws IOException {
        Path place = Files.move(joined, folder.resolve(mark + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        kept.put(mark, place);
        if (kept.size() > MOST) {
            Files.deleteIfExists(kept.remove(kept.keySet().iterator().next()));
        }
        return place;
    }
}
