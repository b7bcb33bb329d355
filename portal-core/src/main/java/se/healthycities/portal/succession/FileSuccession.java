package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;

/** Files that somebody looks after pass on; their versions stay those of their authors. */
@ApplicationScoped
public class FileSuccession extends LookedAfter<SharedFile> {
    private final SuccessionQueries queries;

    @Inject
    public FileSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "files";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.filesHeld(affiliation).stream()
                .map(row -> new Held(
                        kind(), row.id(), row.label(), null, Addresses.file(row.id(), row.label()), row.space()))
                .toList();
    }

    @Override
    List<SharedFile> things(Collection<Long> ids) {
        return queries.files(ids);
    }

    @Override
    void handAll(Collection<Long> ids, Long to) {
        queries.filesTo(ids, to);
    }

    @Override
    Long id(SharedFile thing) {
        return thing.getId();
    }

    @Override
    Affiliation responsible(SharedFile thing) {
        return thing.getResponsible();
    }

    @Override
    void handTo(SharedFile thing, Affiliation to) {
        thing.handTo(to);
    }

    @Override
    boolean open(SharedFile thing) {
        return true;
    }
}
