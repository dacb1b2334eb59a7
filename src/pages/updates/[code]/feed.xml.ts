import type { APIRoute } from 'astro';
import { atlas } from '../../../atlas.ts';
import { ofCity, updatesFeed } from '../_updates.ts';

export const getStaticPaths = () => atlas.paths.cities();

export const GET: APIRoute = ({ params }) => {
  const city = atlas.find.city(params);
  return updatesFeed(ofCity(city.code), `/updates/${city.code}/`, `${city.name}の更新`);
};
