package se.healthycities.themegroups.founding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.space.PartSwitch;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.themegroups.group.ThemeGroup;

/** The compile-checked queries of making groups: what of a group is its shape, and none of its content or people. */
interface ModelQueries {
    EntityManager entityManager();

    @HQL("from Space space where space.path = :path")
    List<Space> at(String path);

    @HQL("from themegroups_ThemeGroup theme join fetch theme.space space where space.path = :path")
    List<ThemeGroup> group(String path);

    @HQL("select space.path from themegroups_ThemeGroup theme join theme.space space where theme.requestKey = :form")
    List<String> made(UUID form);

    @HQL("select count(space) from Space space where space.path = :path")
    long taken(String path);

    @HQL("from Folder folder left join fetch folder.parent where folder.space.id = :space and folder.trashedAt is null"
            + " order by folder.id")
    List<Folder> folders(long space);

    @HQL("select turned.part, turned.used from PartSwitch turned where turned.space.id = :space order by turned.part")
    List<PartTurn> parts(long space);

    @HQL("from PartSwitch turned where turned.space.id = :space and turned.part = :part")
    List<PartSwitch> part(long space, String part);

    @HQL("select distinct seat.role from Seat seat where seat.space.id = :space and seat.role in :leading")
    List<SeatRole> held(long space, List<SeatRole> leading);

    @HQL("select wanted.role from WantedRole wanted where wanted.space.id = :space")
    List<SeatRole> wanted(long space);

    @HQL("select space.path, space.name, space.nameEnglish from themegroups_ThemeGroup theme join theme.space space"
            + " where space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
            + " order by theme.kind, space.name, space.id")
    List<ModelRow> models();
}
