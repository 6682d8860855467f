package library;

import jakarta.persistence.Converter;

@Converter
public class TagConverter extends Base<Tag, String> {}
