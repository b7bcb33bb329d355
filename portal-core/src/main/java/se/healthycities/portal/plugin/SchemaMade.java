package se.healthycities.portal.plugin;

import javax.sql.DataSource;

/**
 * All tables are there and nobody works with them yet: the moment in which an empty portal takes an archive in.
 *
 * @param owner who may change what the application may not
 */
public record SchemaMade(DataSource owner) {}
