package se.healthycities.portal.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.fact.Facts;

/**
 * Understands {@code @Anna Berg}, {@code @Borås}, {@code @Hälsosam planering} and {@code @alla} when a text is written (C6). Only those who read the space
 * are understood: a name of anybody else stays a word, is not kept and reaches nobody.
 */
@ApplicationScoped
public class Mentions {
    private final EntityManager entityManager;
    private final MentionQueries queries;
    private final MentionNames names;
    private final Facts facts;

    @Inject
    public Mentions(EntityManager entityManager, MentionQueries queries, MentionNames names, Facts facts) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.names = names;
        this.facts = facts;
    }

    /**
     * @param space the id of the space in which it will be read
     * @param html safe already; what is in links and in code stays as it is
     */
    public MarkedText mark(long space, String html) {
        List<Spot> spots = MentionScan.of(html);
        if (spots.isEmpty()) {
            return new MarkedText(html, Set.of());
        }
        List<Nameable> known = names.of(space);
        StringBuilder marked = new StringBuilder();
        Set<Target> targets = new LinkedHashSet<>();
        int written = 0;
        for (Spot spot : spots) {
            Optional<Nameable> meant = known.stream()
                    .filter(name -> spot.begins(name.name()))
                    .max(Comparator.comparingInt(name -> name.name().length()));
            if (meant.isPresent()) {
                int end = spot.end(meant.get().name().length());
                String address = meant.get().address();
                marked.append(html, written, spot.start());
                marked.append(address == null ? "<span" : "<a href=\"" + address + "\"")
                        .append(" class=\"mention\">")
                        .append(html, spot.start(), end)
                        .append(address == null ? "</span>" : "</a>");
                targets.addAll(meant.get().targets());
                written = end;
            }
        }
        return new MarkedText(marked.append(html.substring(written)).toString(), targets);
    }

    /**
     * Keeps whom a post mentions, in the transaction that wrote it; after an edit those who are no longer named are dropped,
     * and only those who are new are told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(long post, long space, long actor, MarkedText text) {
        Set<Target> fresh = new HashSet<>(text.targets());
        for (Mention mention : queries.of(post)) {
            if (!fresh.remove(mention.target())) {
                entityManager.remove(mention);
            }
        }
        if (!fresh.isEmpty()) {
            fresh.forEach(target -> entityManager.persist(new Mention(post, target)));
            facts.tell(new Mentioned(post, space, actor));
        }
    }
}
