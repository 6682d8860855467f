package dev.limbeck.sample.models;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The models, and the release of Hibernate that this run has. */
final class Models {

  /** The release of Hibernate on the class path, such as 6.6. */
  static final String HIBERNATE =
      requireNonNull(System.getProperty("limbeck.hibernate"), "limbeck.hibernate says which");

  private static final String RUNS_THE_CONVERTER =
      "Hibernate runs the converter on each of the enum's constants, which javac cannot";

  private static final Map<String, String> CHECKS_BY_CONVERTER =
      Map.of(
          "+ constraint public.entityofbasics entityofbasics_converted_gender_check"
              + " CHECK ((converted_gender = ANY (ARRAY['F'::bpchar, 'M'::bpchar, 'O'::bpchar])))",
          RUNS_THE_CONVERTER,
          "+ constraint public.entityofmaps_basic_enum2 entityofmaps_basic_enum2_enum_key_check"
              + " CHECK (((enum_key)::text = ANY ((ARRAY['third'::character varying,"
              + " 'first'::character varying, 'second'::character varying])::text[])))",
          RUNS_THE_CONVERTER,
          "+ constraint public.user_accounts user_accounts_servicestatus_check"
              + " CHECK ((servicestatus = ANY (ARRAY[1000, 1001, 1002, 1003])))",
          RUNS_THE_CONVERTER);

  private static final List<Model> ALL =
      List.of(
          new Model("dspace", "6.6", 51, 61, Map.of()),
          new Model("kogito", "6.6", 9, 20, Map.of()),
          new Model("hibernate", "7.3", 48, 76, CHECKS_BY_CONVERTER));

  private Models() {}

  static Stream<Model> ofThisHibernate() {
    return ALL.stream().filter(model -> model.hibernate().equals(HIBERNATE));
  }
}
